import { expect, it } from "vitest";
import { numberCitations } from "./citation-numbers.ts";

it("numbers each section once, in the order of its first citation", () => {
  const cited = [
    ["kvm.intro", "docker.net"],
    ["docker.net", "vm.stack"],
  ];
  expect([...numberCitations(cited)]).toEqual([
    ["kvm.intro", 1],
    ["docker.net", 2],
    ["vm.stack", 3],
  ]);
});
