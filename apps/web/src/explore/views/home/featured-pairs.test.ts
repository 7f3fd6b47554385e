import { describe, expect, it } from "vitest";
import { fullestPairs, namedPairs } from "./featured-pairs.ts";

const named = (id: string) => ({ id, layer: null, nameEn: id, nameZh: id });
const head = (id: string, partners: Record<string, number>) => ({
  ...named(id),
  comparableWith: Object.entries(partners).map(([partner, sharedDimensions]) => ({
    sharedDimensions,
    entity: named(partner),
  })),
});
const HEADS = [head("docker", { kvm: 41, kubernetes: 25 }), head("kvm", { docker: 41, qemu: 26 })];

const told = (pairs: ReturnType<typeof namedPairs>) =>
  pairs.map(({ left, right, sharedDimensions }) => `${left.id} ${right.id} ${sharedDimensions}`);

describe("namedPairs", () => {
  it("keeps the order in which they are named, with their counts", () => {
    expect(
      told(
        namedPairs(HEADS, [
          ["docker", "kubernetes"],
          ["kvm", "qemu"],
        ]),
      ),
    ).toEqual(["docker kubernetes 25", "kvm qemu 26"]);
  });

  it("leaves out a pair of which nothing is stated on both sides", () => {
    expect(namedPairs(HEADS, [["docker", "yum"]])).toEqual([]);
  });
});

it("fullestPairs has each pair once, best filled first", () => {
  expect(told(fullestPairs(HEADS, 2))).toEqual(["docker kvm 41", "kvm qemu 26"]);
});
