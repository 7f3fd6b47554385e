import type {
  Claim,
  ClosedCell,
  Dimension,
  DisjointClasses,
  NegationClaim,
  OrderClaim,
  RelationClaim,
  RelationKind,
  TraitClaim,
} from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { Facts } from "./facts.ts";
import { FALSITY_RULES, judge } from "./judge.ts";
import type { ProofRule, Statement } from "./proof.ts";

const base = (id: string, subject: string) => ({
  id,
  subject,
  statement: { en: `${id}.`, zh: `${id}。` },
  status: "ACCEPTED" as const,
  since: null,
  sinceLabel: null,
  until: null,
  untilLabel: null,
  inferred: false,
  dispute: null,
  citations: [{ section: "guide.one", stance: "ASSERTS" as const }],
});

const relation = (
  id: string,
  [subject, kind, object]: readonly [string, RelationKind, string],
  more: Partial<RelationClaim> = {},
): RelationClaim => ({
  ...base(id, subject),
  kind: "RELATION",
  relation: kind,
  object,
  value: null,
  contrast: null,
  ...more,
});

const negation = (
  id: string,
  [subject, kind, object]: readonly [string, RelationKind, string],
): NegationClaim => ({
  ...base(id, subject),
  kind: "NEGATION",
  relation: kind,
  object,
  dimension: null,
  value: null,
});

const deniedValue = (id: string, subject: string, value: string): NegationClaim => ({
  ...base(id, subject),
  kind: "NEGATION",
  relation: null,
  object: null,
  dimension: "level",
  value,
});

const trait = (
  id: string,
  subject: string,
  value: string,
  more: Partial<TraitClaim> = {},
): TraitClaim => ({
  ...base(id, subject),
  kind: "TRAIT",
  dimension: "level",
  value,
  note: null,
  row: null,
  ...more,
});

const LEVEL: Dimension = {
  id: "level",
  name: { en: "Level", zh: "层级" },
  scale: "NOMINAL",
  singleValued: true,
  values: ["level/hardware", "level/os", "level/language"].map((id) => ({
    id,
    name: { en: id, zh: id },
    amount: null,
  })),
  unit: null,
  note: null,
  question: null,
  ranking: null,
  rows: [],
};

const NAMES = [
  "docker",
  "docker-engine",
  "docker-daemon",
  "hypervisor",
  "image",
  "kernel",
  "kvm",
  "runtime",
  "type-1",
  "virtualbox",
  "xen",
];

const world = (
  claims: readonly Claim[],
  flags: {
    cells?: readonly ClosedCell[];
    groups?: readonly DisjointClasses[];
    dimension?: Dimension;
  } = {},
): Facts => {
  const facts = new Facts();
  facts.addClaims(claims);
  facts.addDimensions([flags.dimension ?? LEVEL]);
  facts.addClosedCells(flags.cells ?? []);
  facts.setDisjointClasses(flags.groups ?? []);
  facts.cover(NAMES);
  return facts;
};

const says = (subject: string, kind: RelationKind, object: string): Statement => ({
  kind: "RELATION",
  subject,
  relation: kind,
  object,
});
const has = (subject: string, value: string): Statement => ({
  kind: "TRAIT",
  subject,
  dimension: "level",
  value,
});
const closed = (
  subject: string,
  kind: RelationKind,
  members: readonly string[] = ["image"],
): ClosedCell => ({
  id: `${subject}/${kind}`,
  subject,
  relation: kind,
  dimension: null,
  members,
  sections: ["guide.two"],
  because: { en: "It lists all.", zh: "全部列出。" },
});
const closedLevels = (subject: string, members: readonly string[]): ClosedCell => ({
  ...closed(subject, "USES", members),
  id: `${subject}/level`,
  relation: null,
  dimension: "level",
});
const SEVERAL: Dimension = { ...LEVEL, scale: "SET", singleValued: false };
const MANAGERS: DisjointClasses = {
  id: "managers",
  classes: ["hypervisor", "runtime"],
  sections: ["guide.three"],
  because: { en: "They differ.", zh: "二者不同。" },
};

const truthOf = (statement: Statement, facts: Facts) => judge(statement, facts).truth;

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
      relation("r1", ["kvm", "USES", "kernel"], more),
      trait("t1", "kvm", "level/hardware", more),
    ]);
    expect(truthOf(says("kvm", "USES", "kernel"), facts)).toBe("UNKNOWN");
    expect(truthOf(has("kvm", "level/hardware"), facts)).toBe("UNKNOWN");
    expect(truthOf(has("kvm", "level/os"), facts)).toBe("UNKNOWN");
  });

  it("is lost when an accepted claim contradicts it", () => {
    const both = world([
      trait("t1", "kvm", "level/hardware"),
      trait("t2", "kvm", "level/os"),
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
    facts: world([trait("t1", "kvm", "level/hardware")]),
    statement: has("kvm", "level/os"),
    proof: { rule: "F1", claimIds: ["t1"], has: "level/hardware" },
  },
  F2: {
    facts: world([relation("r1", ["docker", "CREATES", "image"])], {
      cells: [closed("docker", "CREATES")],
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
    const facts = world([trait("t1", "kvm", "level/hardware")], {
      dimension: SEVERAL,
      cells: [closedLevels("kvm", ["level/hardware"])],
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
    const facts = world([], { cells: [closed("docker", "CREATES", [])] });
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("FALSE");
  });

  it("F3: a value is denied", () => {
    const facts = world([deniedValue("n1", "docker", "level/hardware")]);
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

const order = (id: string, subject: string, object: string): OrderClaim => ({
  ...base(id, subject),
  kind: "ORDER",
  dimension: "level",
  object,
});
const RANKED: Dimension = { ...LEVEL, scale: "ORDINAL" };
const above = (subject: string, object: string): Statement => ({
  kind: "ORDER",
  subject,
  dimension: "level",
  object,
});

describe("an order", () => {
  it("holds along a chain of claims, and is false the other way round", () => {
    const facts = world([order("o1", "kvm", "docker"), order("o2", "docker", "xen")], {
      dimension: RANKED,
    });
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
      trait("t1", "kvm", "level/language"),
      trait("t2", "docker", "level/os"),
      trait("t3", "xen", "level/os"),
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
    const ended = world([{ ...order("o1", "kvm", "docker"), until: "2022-05-03" }], {
      dimension: RANKED,
    });
    expect(truthOf(above("kvm", "docker"), ended)).toBe("UNKNOWN");
    const both = world(
      [
        trait("t1", "kvm", "level/language"),
        trait("t2", "kvm", "level/hardware"),
        trait("t3", "docker", "level/os"),
      ],
      { dimension: RANKED },
    );
    expect(truthOf(above("kvm", "docker"), both)).toBe("UNKNOWN");
  });
});

describe("several things at once", () => {
  const facts = world([trait("t1", "kvm", "level/hardware"), trait("t2", "docker", "level/os")]);
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

describe("F1 proves nothing", () => {
  it.each([
    ["on a dimension that takes several values", { singleValued: false }],
    ["on a set", { scale: "SET" }],
    ["on prose", { scale: "PROSE" }],
  ] as const)("%s", (_, more) => {
    const facts = world([trait("t1", "kvm", "level/hardware")], {
      dimension: { ...LEVEL, ...more },
    });
    expect(truthOf(has("kvm", "level/os"), facts)).toBe("UNKNOWN");
  });

  it("about a value that the scale does not have", () => {
    const facts = world([trait("t1", "kvm", "level/hardware")]);
    expect(truthOf(has("kvm", "level/moon"), facts)).toBe("UNKNOWN");
  });
});

describe("F2 proves nothing", () => {
  const cells = [closed("docker", "CREATES")];

  it("in an open cell", () => {
    const facts = world([relation("r1", ["docker", "CREATES", "image"])]);
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("UNKNOWN");
  });

  it("of a transitive kind, whose members lead on", () => {
    // The daemon is part of Docker Engine only; of what the engine is part, the cell does not say.
    const facts = world([relation("r1", ["docker-daemon", "PART_OF", "docker-engine"])], {
      cells: [closed("docker-daemon", "PART_OF", ["docker-engine"])],
    });
    expect(truthOf(says("docker-daemon", "PART_OF", "docker"), facts)).toBe("UNKNOWN");
    const nothing = world([], { cells: [closed("docker-daemon", "PART_OF", [])] });
    expect(truthOf(says("docker-daemon", "PART_OF", "docker"), nothing)).toBe("FALSE");
  });

  it("when one of several members is lost", () => {
    const facts = world([relation("r1", ["docker", "CREATES", "image"])], {
      cells: [closed("docker", "CREATES", ["image", "xen"])],
    });
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("UNKNOWN");
    const values = world([trait("t1", "kvm", "level/hardware")], {
      dimension: SEVERAL,
      cells: [closedLevels("kvm", ["level/hardware", "level/os"])],
    });
    expect(truthOf(has("kvm", "level/language"), values)).toBe("UNKNOWN");
  });

  it("when a member is disputed, or none is left", () => {
    const disputed = world(
      [
        relation("r1", ["docker", "CREATES", "image"]),
        relation("r2", ["docker", "CREATES", "xen"], { status: "DISPUTED" }),
      ],
      { cells },
    );
    expect(truthOf(says("docker", "CREATES", "kernel"), disputed)).toBe("UNKNOWN");
    expect(truthOf(says("docker", "CREATES", "kernel"), world([], { cells }))).toBe("UNKNOWN");
  });

  it.each([
    ["a kind of a member", relation("r2", ["kernel", "IS_A", "image"])],
    ["a class of a member", relation("r2", ["image", "IS_A", "kernel"])],
    ["a part of a member", relation("r2", ["kernel", "PART_OF", "image"])],
    ["an outdated member", relation("r2", ["docker", "CREATES", "kernel"], { status: "OUTDATED" })],
  ])("about %s", (_, claim) => {
    const facts = world([relation("r1", ["docker", "CREATES", "image"]), claim], { cells });
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("UNKNOWN");
  });

  it("about what a class of the subject has", () => {
    const facts = world(
      [
        relation("r1", ["docker", "CREATES", "image"]),
        relation("r2", ["docker", "IS_A", "runtime"]),
        relation("r3", ["runtime", "CREATES", "kernel"]),
      ],
      { cells },
    );
    expect(truthOf(says("docker", "CREATES", "kernel"), facts)).toBe("UNKNOWN");
  });
});

describe("F3, F4 and F5 prove nothing", () => {
  it("from a denial of another relation", () => {
    const facts = world([negation("n2", ["image", "USES", "kernel"])]);
    expect(truthOf(says("image", "PACKAGES", "kernel"), facts)).toBe("UNKNOWN");
  });

  it("from the opposite of a relation that is no strict order", () => {
    const facts = world([relation("r1", ["docker", "RUNS_ON", "kvm"])]);
    expect(truthOf(says("kvm", "RUNS_ON", "docker"), facts)).toBe("UNKNOWN");
  });

  it("from disjoint classes about anything but class membership", () => {
    const facts = world(
      [
        relation("r1", ["docker", "IS_A", "runtime"]),
        relation("r2", ["type-1", "IS_A", "hypervisor"]),
      ],
      { groups: [MANAGERS] },
    );
    expect(truthOf(says("docker", "USES", "type-1"), facts)).toBe("UNKNOWN");
  });

  it("from a disputed class", () => {
    const facts = world([relation("r1", ["docker", "IS_A", "runtime"], { status: "DISPUTED" })], {
      groups: [MANAGERS],
    });
    expect(truthOf(says("docker", "IS_A", "hypervisor"), facts)).toBe("UNKNOWN");
  });
});
