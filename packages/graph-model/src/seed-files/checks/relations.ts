import type { EntityKind } from "../../entity-kinds/entity-kinds.ts";
import { RELATION_KINDS, type RelationKind } from "../../relations/registry.ts";
import type { RelationKindDefinition } from "../../relations/relation-kind.ts";
import { yamlWord } from "../file-schemas.ts";
import type { SeedProblem } from "../problem.ts";
import type { Entry, RelationData, Seed } from "../seed.ts";

const definitionOf = (kind: RelationKind): RelationKindDefinition => RELATION_KINDS[kind];

const allows = (kinds: readonly EntityKind[] | "*", kind: string): boolean =>
  kinds === "*" || kinds.some((allowed) => yamlWord(allowed) === kind);

const listed = (kinds: readonly EntityKind[] | "*"): string =>
  kinds === "*" ? "any kind" : kinds.map(yamlWord).join(", ");

const isAccepted = (entry: Entry<{ readonly status?: string | undefined }>): boolean =>
  (entry.data.status ?? "accepted") === "accepted";

const sentence = (claim: {
  subject: string;
  relation?: RelationKind | undefined;
  to?: string | undefined;
}) => `${claim.subject} –${claim.relation}→ ${claim.to}`;

const place = (entry: Entry<unknown>): string => {
  const { file, line } = entry.problemAt(["id"], "duplicate-id", "", "");
  return `${file}:${line}`;
};

/** A relation starts and ends at kinds of entity that its kind allows. */
export const checkRelationEnds = (seed: Seed): readonly SeedProblem[] => {
  const kindOf = new Map<string, string>(
    seed.entities.map((entry) => [entry.data.id, entry.data.kind]),
  );
  return [...seed.relations, ...seed.negations].flatMap((entry) => {
    const { relation, subject, to } = entry.data;
    if (relation === undefined || to === undefined) return [];
    const { from: mayStart, to: mayEnd } = definitionOf(relation);
    const start = kindOf.get(subject);
    const end = kindOf.get(to);
    const problems: SeedProblem[] = [];
    if (start !== undefined && !allows(mayStart, start)) {
      problems.push(
        entry.problemAt(
          ["relation"],
          "wrong-from",
          `${relation} cannot start at ${subject}, which is of kind “${start}”.`,
          `Choose another relation; ${relation} starts at: ${listed(mayStart)}.`,
        ),
      );
    }
    if (end !== undefined && !allows(mayEnd, end)) {
      problems.push(
        entry.problemAt(
          ["to"],
          "wrong-to",
          `${relation} cannot end at ${to}, which is of kind “${end}”.`,
          `Choose another relation or entity; ${relation} ends at: ${listed(mayEnd)}.`,
        ),
      );
    }
    return problems;
  });
};

/** The way from `start` back to it along the claims, or null. */
const wayBack = (
  from: string,
  start: string,
  next: ReadonlyMap<string, readonly RelationData[]>,
): readonly RelationData[] | null => {
  const seen = new Set<string>();
  const walk = (at: string): readonly RelationData[] | null => {
    if (at === start) return [];
    if (seen.has(at)) return null;
    seen.add(at);
    for (const claim of next.get(at) ?? []) {
      const rest = walk(claim.to);
      if (rest) return [claim, ...rest];
    }
    return null;
  };
  return walk(from);
};

/** Accepted claims of an acyclic kind make an order: nothing comes before itself. */
export const checkCycles = (seed: Seed): readonly SeedProblem[] => {
  const problems: SeedProblem[] = [];
  const kinds = (Object.keys(RELATION_KINDS) as RelationKind[]).filter(
    (kind) => definitionOf(kind).acyclic,
  );
  for (const kind of kinds) {
    const next = new Map<string, RelationData[]>();
    for (const entry of seed.relations) {
      if (entry.data.relation !== kind || !isAccepted(entry)) continue;
      const back = wayBack(entry.data.to, entry.data.subject, next);
      if (back) {
        const way = [entry.data, ...back].map(sentence).join(", ");
        problems.push(
          entry.problemAt(
            ["to"],
            "cycle",
            `${kind} is an order, and this closes a circle: ${way}.`,
            `Turn this claim round, take out one of ${[entry.data, ...back].map((claim) => claim.id).join(", ")}, or choose another relation.`,
          ),
        );
        continue;
      }
      next.set(entry.data.subject, [...(next.get(entry.data.subject) ?? []), entry.data]);
    }
  }
  return problems;
};

/** A relation of a single-valued kind has one object for each subject. No kind is so yet; a test says which shall be. */
export const checkSingleObjects = (
  seed: Pick<Seed, "relations">,
  isSingleValued = (kind: RelationKind): boolean => definitionOf(kind).singleValued,
): readonly SeedProblem[] => {
  const first = new Map<string, Entry<RelationData>>();
  return seed.relations.flatMap((entry) => {
    const { relation, subject, to } = entry.data;
    if (!isSingleValued(relation) || !isAccepted(entry)) return [];
    const earlier = first.get(`${subject} ${relation}`);
    if (!earlier) {
      first.set(`${subject} ${relation}`, entry);
      return [];
    }
    if (earlier.data.to === to) return [];
    return [
      entry.problemAt(
        ["to"],
        "two-values",
        `${relation} has one object for each subject, and ${place(earlier)} says ${earlier.data.to}.`,
        "Correct one of the two, or give one “status: disputed” and its dispute.",
      ),
    ];
  });
};

/** Nothing is accepted together with its denial. */
export const checkContradictions = (seed: Seed): readonly SeedProblem[] => {
  const said = new Map<string, Entry<RelationData>>();
  for (const entry of seed.relations) {
    if (!isAccepted(entry)) continue;
    said.set(sentence(entry.data), entry);
    if (definitionOf(entry.data.relation).symmetric) {
      const { subject, to } = entry.data;
      said.set(sentence({ ...entry.data, subject: to, to: subject }), entry);
    }
  }
  return seed.negations.flatMap((entry) => {
    const claim = entry.data.relation ? said.get(sentence(entry.data)) : undefined;
    if (!claim || !isAccepted(entry)) return [];
    return [
      entry.problemAt(
        ["to"],
        "contradiction",
        `${claim.data.id} (${place(claim)}) says what this denies: ${sentence(entry.data)}.`,
        "Correct one of the two, or give one “status: disputed” and its dispute.",
      ),
    ];
  });
};
