import { expect, it } from "vitest";
import { isMeant, typosBetween } from "./spelling.ts";

it("counts edits, a swap of neighbours as one", () => {
  expect(typosBetween("docker", "docker")).toBe(0);
  expect(typosBetween("dokcer", "docker")).toBe(1);
  expect(typosBetween("kubernets", "kubernetes")).toBe(1);
  expect(typosBetween("kitten", "sitting")).toBe(3);
  expect(typosBetween("", "abc")).toBe(3);
});

it("forgives two typos in a long word, one in a short one and none in the shortest", () => {
  expect(isMeant("namepsce", "namespace")).toBe(true);
  expect(isMeant("nmpsce", "namespace")).toBe(false);
  expect(isMeant("qeum", "qemu")).toBe(true);
  expect(isMeant("qmeu", "kvmu")).toBe(false);
  expect(isMeant("vn", "vm")).toBe(false);
  expect(isMeant("vm", "vmware")).toBe(true);
});
