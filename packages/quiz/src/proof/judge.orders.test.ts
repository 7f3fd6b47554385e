import type { Dimension } from "@strata/graph-model";
import { order } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { has, LEVEL, level, truthOf, world } from "../testing/judged-world.ts";
import { judge } from "./judge.ts";
import type { Statement } from "./proof.ts";

const RANKED: Dimension = { ...LEVEL, scale: "ORDINAL" };
const above = (subject: string, object: string): Statement => ({
  kind: "ORDER",
  subject,
  dimension: "level",
  object,
});

describe("an order", () => {
  it("holds along a chain of claims, and is false the other way round", () => {
    const facts = world(
      [order("o1", ["kvm", "level", "docker"]), order("o2", ["docker", "level", "xen"])],
      {
        dimension: RANKED,
      },
    );
    expect(judge(above("kvm", "xen"), facts)).toEqual({
      truth: "TRUE",
      proof: { rule: "ACCEPTED", claimIds: ["o1", "o2"] },
    });
    expect(judge(above("xen", "kvm"), facts)).toEqual({
      truth: "FALSE",
      proof: { rule: "F4", claimIds: ["o1", "o2"] },
    });
    expect(truthOf(above("kvm", "image"), facts)).toBe("UNKNOWN");
  });

  it("holds between values that stand in order; equal ones order nothing", () => {
    const claims = [
      level("t1", "kvm", "level/language"),
      level("t2", "docker", "level/os"),
      level("t3", "xen", "level/os"),
    ];
    const facts = world(claims, { dimension: RANKED });
    expect(judge(above("kvm", "docker"), facts)).toEqual({
      truth: "TRUE",
      proof: { rule: "ACCEPTED", claimIds: ["t1", "t2"] },
    });
    expect(truthOf(above("docker", "kvm"), facts)).toBe("FALSE");
    expect(truthOf(above("docker", "xen"), facts)).toBe("UNKNOWN");
    expect(truthOf(above("kvm", "docker"), world(claims))).toBe("UNKNOWN");
  });

  it("is not known of a claim that has ended, or of two values at once", () => {
    const ended = world([{ ...order("o1", ["kvm", "level", "docker"]), until: "2022-05-03" }], {
      dimension: RANKED,
    });
    expect(truthOf(above("kvm", "docker"), ended)).toBe("UNKNOWN");
    const both = world(
      [
        level("t1", "kvm", "level/language"),
        level("t2", "kvm", "level/hardware"),
        level("t3", "docker", "level/os"),
      ],
      { dimension: RANKED },
    );
    expect(truthOf(above("kvm", "docker"), both)).toBe("UNKNOWN");
  });
});

describe("several things at once", () => {
  const facts = world([level("t1", "kvm", "level/hardware"), level("t2", "docker", "level/os")]);
  const all = (...of: readonly Statement[]): Statement => ({
    kind: "ALL",
    of: of.flatMap((one) => (one.kind === "ALL" ? one.of : [one])),
  });

  it("are true when each is, by the proofs of all", () => {
    expect(judge(all(has("kvm", "level/hardware"), has("docker", "level/os")), facts)).toEqual({
      truth: "TRUE",
      proof: { rule: "ACCEPTED", claimIds: ["t1", "t2"] },
    });
  });

  it("are false when one is, whatever is not known of the others", () => {
    expect(judge(all(has("xen", "level/os"), has("docker", "level/hardware")), facts)).toEqual({
      truth: "FALSE",
      proof: { rule: "F1", claimIds: ["t2"], has: "level/os" },
    });
  });

  it("are not known when one is not and none is false", () => {
    expect(truthOf(all(has("xen", "level/os"), has("docker", "level/os")), facts)).toBe("UNKNOWN");
    expect(truthOf(all(), facts)).toBe("UNKNOWN");
  });
});
