import { describe, expect, it } from "vitest";
import { betterPair } from "./better-pair.ts";
import type { Compared } from "./compare-query.ts";

const compared = (id: string, partners: Record<string, number>): Compared => ({
  id,
  layer: null,
  nameEn: id,
  nameZh: id,
  comparableWith: Object.entries(partners).map(([partner, sharedDimensions]) => ({
    sharedDimensions,
    entity: { id: partner, layer: null, nameEn: partner, nameZh: partner },
  })),
});

const docker = compared("docker", { kvm: 3, "virtual-machine": 4 });
const machine = compared("virtual-machine", { container: 21, docker: 4 });

describe("betterPair", () => {
  it("exchanges the side that gains most", () => {
    const better = betterPair([docker, machine], 4);
    expect(better?.kept.id).toBe("virtual-machine");
    expect(better?.dropped.id).toBe("docker");
    expect(better?.partner.id).toBe("container");
  });

  it("leaves a rich pair alone, and any comparison of three", () => {
    expect(betterPair([docker, machine], 12)).toBeNull();
    expect(betterPair([docker, machine, docker], 1)).toBeNull();
  });

  it("does not offer an exchange that gains nothing", () => {
    expect(betterPair([compared("a", { c: 2 }), compared("b", {})], 2)).toBeNull();
  });
});
