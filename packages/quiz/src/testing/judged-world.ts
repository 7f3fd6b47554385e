import type {
  Claim,
  ClosedCell,
  Dimension,
  DisjointClasses,
  RelationKind,
  TraitClaim,
} from "@strata/graph-model";
import { trait } from "@strata/graph-model/testing";
import { Facts } from "../proof/facts.ts";
import { judge } from "../proof/judge.ts";
import type { Statement, Verdict } from "../proof/proof.ts";

/** A dimension of three values, of which a thing has one. */
export const LEVEL: Dimension = {
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

/** The same dimension where a thing may have several of its values. */
export const SEVERAL: Dimension = { ...LEVEL, scale: "SET", singleValued: false };
/** Two classes of which nothing can be both. */
export const MANAGERS: DisjointClasses = {
  id: "managers",
  classes: ["hypervisor", "runtime"],
  sections: ["guide.three"],
  because: { en: "They differ.", zh: "二者不同。" },
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

/** All that has been read about some ten things: these claims and flags and no others. */
export const world = (
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

/** subject –kind→ object, to be judged. */
export const says = (subject: string, kind: RelationKind, object: string): Statement => ({
  kind: "RELATION",
  subject,
  relation: kind,
  object,
});
/** That a subject has a value of the level. */
export const has = (subject: string, value: string): Statement => ({
  kind: "TRAIT",
  subject,
  dimension: "level",
  value,
});

/** A claim that says so. */
export const level = (id: string, subject: string, value: string): TraitClaim =>
  trait(id, subject, ["level", value]);

export const truthOf = (statement: Statement, facts: Facts): Verdict["truth"] =>
  judge(statement, facts).truth;
