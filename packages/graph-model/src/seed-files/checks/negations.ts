import { RELATION_KINDS } from "../../relations/registry.ts";
import type { SeedProblem } from "../problem.ts";
import type { Entry, NegationData, RelationData, Seed, TraitData } from "../seed.ts";
import { isAccepted, overlap, placeOf, spanReader } from "./moments.ts";

/** A negation denies something definite: a relation to an entity, or a value on a dimension. */
export const checkNegations = (seed: Seed): readonly SeedProblem[] =>
  seed.negations.flatMap((entry) => {
    const { relation, to, dimension, value } = entry.data;
    const deniesRelation = relation !== undefined && to !== undefined;
    const deniesValue = dimension !== undefined && value !== undefined;
    const parts = [relation, to, dimension, value].filter((part) => part !== undefined).length;
    if (deniesRelation !== deniesValue && parts === 2) return [];
    return [
      entry.problemAt(
        ["id"],
        "indefinite-negation",
        "The negation does not say what it denies.",
        "Give it “relation” and “to”, or “dimension” and “value”, and nothing of the other pair.",
      ),
    ];
  });

const relationKey = (data: Pick<NegationData, "subject" | "relation" | "to">): string =>
  `${data.subject} –${data.relation}→ ${data.to}`;
const valueKey = (data: Pick<NegationData, "subject" | "dimension" | "value">): string =>
  `${data.subject} has “${data.value}” on “${data.dimension}”`;

/** Nothing is accepted together with its denial, as far as the two hold at one time. */
export const checkContradictions = (seed: Seed): readonly SeedProblem[] => {
  const spanOf = spanReader(seed);
  const said = new Map<string, Entry<RelationData | TraitData>[]>();
  const note = (key: string, entry: Entry<RelationData | TraitData>): void => {
    said.set(key, [...(said.get(key) ?? []), entry]);
  };
  for (const entry of seed.relations.filter(isAccepted)) {
    const { subject, relation, to } = entry.data;
    note(relationKey(entry.data), entry);
    if (RELATION_KINDS[relation].symmetric) {
      note(relationKey({ subject: to, relation, to: subject }), entry);
    }
  }
  for (const entry of seed.traits.filter(isAccepted)) {
    if (entry.data.value !== undefined) note(valueKey(entry.data), entry);
  }
  return seed.negations.filter(isAccepted).flatMap((entry) => {
    const denied = entry.data.relation ? relationKey(entry.data) : valueKey(entry.data);
    const claim = said.get(denied)?.find(({ data }) => overlap(spanOf(data), spanOf(entry.data)));
    if (!claim) return [];
    return [
      entry.problemAt(
        [entry.data.relation ? "to" : "value"],
        "contradiction",
        `${claim.data.id} (${placeOf(claim)}) says what this denies: ${denied}.`,
        "Correct one of the two, date them so that they do not overlap, or give one “status: disputed” and its dispute.",
      ),
    ];
  });
};
