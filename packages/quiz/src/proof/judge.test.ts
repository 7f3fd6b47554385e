import { deniedValue, negation, relation } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { closedCell, closedValues } from "../testing/closed-cell.ts";
import { has, level, MANAGERS, SEVERAL, says, truthOf, world } from "../testing/judged-world.ts";
import type { Facts } from "./facts.ts";
import { FALSITY_RULES, judge } from "./judge.ts";
import type { ProofRule, Statement } from "./proof.ts";

describe("truth", () => {
  it("holds for an accepted claim and names it", () => {
    const facts = world([relation("r1", ["kvm", "USES", "kernel"])]);
    expect(judge(says("kvm", "USES", "kernel"), facts)).toEqual({
      truth: "TRUE",
      proof: { rule: "ACCEPTED", claimIds: ["r1"] },
    });
  });

  it("follows a transitive kind and gives the chain", () => {
    const facts = world([
      relation("r1", ["docker-daemon", "PART_OF", "docker-engine"]),
      relation("r2", ["docker-engine", "PART_OF", "docker"]),
    ]);
    expect(judge(says("docker-daemon", "PART_OF", "docker"), facts)).toEqual({
      truth: "TRUE",
      proof: { rule: "ACCEPTED", claimIds: ["r1", "r2"] },
    });
  });

  it("does not follow other kinds", () => {
    const facts = world([
      relation("r1", ["docker", "USES", "kernel"]),
      relation("r2", ["kernel", "USES", "image"]),
    ]);
    expect(truthOf(says("docker", "USES", "image"), facts)).toBe("UNKNOWN");
  });

  it("reads a symmetric kind both ways", () => {
    const facts = world([relation("r1", ["kvm", "ALTERNATIVE_TO", "xen"])]);
    expect(truthOf(says("xen", "ALTERNATIVE_TO", "kvm"), facts)).toBe("TRUE");
    expect(truthOf(says("xen", "USES", "kvm"), facts)).toBe("UNKNOWN");
  });

  it.each([
    ["disputed", { status: "DISPUTED" }],
    ["outdated", { status: "OUTDATED" }],
    ["ended", { until: "2022-05-03" }],
  ] as const)("is not given by a claim that is %s", (_, more) => {
    const facts = world([
      { ...relation("r1", ["kvm", "USES", "kernel"]), ...more },
      { ...level("t1", "kvm", "level/hardware"), ...more },
    ]);
    expect(truthOf(says("kvm", "USES", "kernel"), facts)).toBe("UNKNOWN");
    expect(truthOf(has("kvm", "level/hardware"), facts)).toBe("UNKNOWN");
    expect(truthOf(has("kvm", "level/os"), facts)).toBe("UNKNOWN");
  });

  it("is lost when an accepted claim contradicts it", () => {
    const both = world([
      level("t1", "kvm", "level/hardware"),
      level("t2", "kvm", "level/os"),
      relation("r1", ["kvm", "USES", "kernel"]),
      negation("n1", ["kvm", "USES", "kernel"]),
    ]);
    expect(truthOf(has("kvm", "level/hardware"), both)).toBe("UNKNOWN");
    expect(truthOf(has("kvm", "level/os"), both)).toBe("UNKNOWN");
    expect(truthOf(says("kvm", "USES", "kernel"), both)).toBe("UNKNOWN");
  });

  it("is unknown about what has not been read", () => {
    const facts = world([relation("r1", ["kvm", "USES", "elsewhere"])]);
    expect(truthOf(says("kvm", "USES", "elsewhere"), facts)).toBe("UNKNOWN");
  });

  it("is unknown where nothing is said", () => {
    expect(truthOf(says("docker", "USES", "xen"), world([]))).toBe("UNKNOWN");
    expect(truthOf(has("docker", "level/os"), world([]))).toBe("UNKNOWN");
  });
});

/** For each rule a world in which it alone proves that the statement is false. */
const CASES: Readonly<
  Record<Exclude<ProofRule, "ACCEPTED">, { facts: Facts; statement: Statement; proof: object }>
> = {
  F1: {
    facts: world([level("t1", "kvm", "level/hardware")]),
    statement: has("kvm", "level/os"),
    proof: { rule: "F1", claimIds: ["t1"], has: "level/hardware" },
  },
  F2: {
    facts: world([relation("r1", ["docker", "CREATES", "image"])], {
      cells: [closedCell("docker", "CREATES", ["image"])],
    }),
    statement: says("docker", "CREATES", "kernel"),
    proof: { rule: "F2", claimIds: ["r1"], sections: ["guide.two"], members: ["image"] },
  },
  F3: {
    facts: world([negation("n1", ["image", "PACKAGES", "kernel"])]),
    statement: says("image", "PACKAGES", "kernel"),
    proof: { rule: "F3", claimIds: ["n1"] },
  },
  F4: {
    facts: world([
      relation("r1", ["docker-daemon", "PART_OF", "docker-engine"]),
      relation("r2", ["docker-engine", "PART_OF", "docker"]),
    ]),
    statement: says("docker", "PART_OF", "docker-daemon"),
    proof: { rule: "F4", claimIds: ["r1", "r2"] },
  },
  F5: {
    facts: world(
      [
        relation("r1", ["docker", "IS_A", "runtime"]),
        relation("r2", ["type-1", "IS_A", "hypervisor"]),
      ],
      { groups: [MANAGERS] },
    ),
    statement: says("docker", "IS_A", "type-1"),
    proof: {
      rule: "F5",
      claimIds: ["r1", "r2"],
      sections: ["guide.three"],
      group: "managers",
      subjectClass: "runtime",
      objectClass: "hypervisor",
    },
  },
};

describe.each(Object.entries(CASES))("proof %s", (rule, { facts, statement, proof }) => {
  it("proves falsity, as data", () => {
    expect(judge(statement, facts)).toEqual({ truth: "FALSE", proof });
  });

  it("is the only rule that does, so it is needed", () => {
    const without = Object.entries(FALSITY_RULES).flatMap(([id, one]) =>
      id === rule ? [] : [one],
    );
    expect(judge(statement, facts, without).truth).toBe("UNKNOWN");
  });
});

describe("the other half of a rule", () => {
  it("F1: a kind that allows one object excludes any other", () => {
    const facts = world([relation("r1", ["docker-engine", "OFFERED_BY", "docker"])]);
    expect(judge(says("docker-engine", "OFFERED_BY", "kvm"), facts)).toEqual({
      truth: "FALSE",
      proof: { rule: "F1", claimIds: ["r1"], has: "docker" },
    });
  });

  it("F1: but not one that belongs to the object, or that it belongs to", () => {
    const facts = world([
      relation("r1", ["docker-daemon", "OFFERED_BY", "docker"]),
      relation("r2", ["docker-engine", "PART_OF", "docker"]),
      relation("r3", ["docker", "PART_OF", "kernel"]),
    ]);
    expect(truthOf(says("docker-daemon", "OFFERED_BY", "docker-engine"), facts)).toBe("UNKNOWN");
    expect(truthOf(says("docker-daemon", "OFFERED_BY", "kernel"), facts)).toBe("UNKNOWN");
    expect(truthOf(says("docker-daemon", "OFFERED_BY", "xen"), facts)).toBe("FALSE");
  });

  it("F2: the values of a set are all listed", () => {
    const facts = world([level("t1", "kvm", "level/hardware")], {
      dimension: SEVERAL,
      cells: [closedValues("kvm", "level", ["level/hardware"])],
    });
    expect(judge(has("kvm", "level/os"), facts)).toEqual({
      truth: "FALSE",
      proof: {
        rule: "F2",
        claimIds: ["t1"],
        sections: ["guide.two"],
        members: ["level/hardware"],
      },
    });
  });

  it("F2: nothing at all is true in a cell that is closed and empty", () => {
    const facts = world([], { cells: [closedCell("docker", "CREATES", [])] });
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("FALSE");
  });

  it("F3: a value is denied", () => {
    const facts = world([deniedValue("n1", "docker", ["level", "level/hardware"])]);
    expect(judge(has("docker", "level/hardware"), facts)).toEqual({
      truth: "FALSE",
      proof: { rule: "F3", claimIds: ["n1"] },
    });
    expect(truthOf(has("docker", "level/os"), facts)).toBe("UNKNOWN");
  });

  it("F5: one kind of relation excludes another, the same way round", () => {
    const facts = world([relation("r1", ["docker", "CREATES", "image"])]);
    expect(judge(says("docker", "IS_A", "image"), facts)).toEqual({
      truth: "FALSE",
      proof: { rule: "F5", claimIds: ["r1"], sections: [], group: null },
    });
    expect(truthOf(says("image", "IS_A", "docker"), facts)).toBe("UNKNOWN");
    expect(truthOf(says("docker", "USES", "image"), facts)).toBe("UNKNOWN");
  });
});
