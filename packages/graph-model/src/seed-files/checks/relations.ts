import type { EntityKind } from "../../entity-kinds/entity-kinds.ts";
import { RELATION_KINDS, type RelationKind } from "../../relations/registry.ts";
import type { RelationKindDefinition } from "../../relations/relation-kind.ts";
import { yamlWord } from "../file-schemas.ts";
import type { SeedProblem } from "../problem.ts";
import type { Entry, RelationData, Seed } from "../seed.ts";
import { isAccepted, overlap, placeOf, spanReader } from "./moments.ts";

const definitionOf = (kind: RelationKind): RelationKindDefinition => RELATION_KINDS[kind];

const allows = (kinds: readonly EntityKind[] | "*", kind: string): boolean =>
  kinds === "*" || kinds.some((allowed) => yamlWord(allowed) === kind);

const listed = (kinds: readonly EntityKind[] | "*"): string =>
  kinds === "*" ? "any kind" : kinds.map(yamlWord).join(", ");

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

/** A relation of a single-valued kind has, at any one time, one object for each subject. */
export const checkSingleObjects = (seed: Seed): readonly SeedProblem[] => {
  const spanOf = spanReader(seed);
  const earlier = new Map<string, Entry<RelationData>[]>();
  return seed.relations.flatMap((entry) => {
    const { relation, subject, to } = entry.data;
    if (!definitionOf(relation).singleValued || !isAccepted(entry)) return [];
    const key = `${subject} ${relation}`;
    const others = earlier.get(key) ?? [];
    earlier.set(key, [...others, entry]);
    const other = others.find(
      ({ data }) => data.to !== to && overlap(spanOf(data), spanOf(entry.data)),
    );
    if (!other) return [];
    return [
      entry.problemAt(
        ["to"],
        "two-values",
        `${relation} has one object for each subject, and ${placeOf(other)} says ${other.data.to}.`,
        "Correct one of the two, date them so that they do not overlap, or give one “status: disputed” and its dispute.",
      ),
    ];
  });
};

/** No two entities are joined by two kinds of which one excludes the other. */
export const checkExcludingKinds = (seed: Seed): readonly SeedProblem[] => {
  const spanOf = spanReader(seed);
  const byPair = new Map<string, { relation: RelationKind; entry: Entry<RelationData> }[]>();
  return seed.relations.flatMap((entry) => {
    if (!isAccepted(entry)) return [];
    const { relation, subject, to } = entry.data;
    const { disjointWith, symmetric } = definitionOf(relation);
    const ways = symmetric ? [`${subject} ${to}`, `${to} ${subject}`] : [`${subject} ${to}`];
    const other = ways
      .flatMap((way) => byPair.get(way) ?? [])
      .find(
        (one) =>
          disjointWith.includes(one.relation) &&
          overlap(spanOf(one.entry.data), spanOf(entry.data)),
      );
    for (const way of ways) byPair.set(way, [...(byPair.get(way) ?? []), { relation, entry }]);
    if (!other) return [];
    return [
      entry.problemAt(
        ["relation"],
        "excluding-kinds",
        `${subject} cannot be joined to ${to} by ${relation}: ${other.entry.data.id} (${placeOf(other.entry)}) joins them by ${other.relation}, and the two kinds exclude each other.`,
        "Choose the one that is meant, or give one “status: disputed” and its dispute.",
      ),
    ];
  });
};
