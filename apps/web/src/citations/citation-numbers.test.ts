import { expect, it } from "vitest";
import { numberCitations } from "./citation-numbers.ts";

it("numbers each section once, in the order of its first citation", () => {
  const cite = (...ids: string[]) =>
    ids.map((sectionId) => ({ sectionId, stance: "ASSERTS" as const }));
  expect([
    ...numberCitations([cite("kvm.intro", "docker.net"), cite("docker.net", "vm.stack")]),
  ]).toEqual([
    ["kvm.intro", 1],
    ["docker.net", 2],
    ["vm.stack", 3],
  ]);
});
