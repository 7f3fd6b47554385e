import { type Claim, ENTITY_KINDS, type Entity, isCurrent } from "@strata/graph-model";
import type { DraftContext, QuestionTypeDefinition } from "./question-type.ts";

/** What may rank its subject on a scale: an order between two, or a value. */
export const mayRank = (claim: Claim): boolean =>
  isCurrent(claim) && (claim.kind === "ORDER" || (claim.kind === "TRAIT" && claim.value !== null));

/** Companions of such a claim: others' values and orders on the same dimension. */
export const sameScale: NonNullable<QuestionTypeDefinition["companions"]> = (claim: Claim) =>
  claim.kind === "TRAIT" || claim.kind === "ORDER"
    ? [
        { kind: "TRAIT", dimension: claim.dimension },
        { kind: "ORDER", dimension: claim.dimension },
      ]
    : [];

/** Entities of the same shape that have been read with a value or an order on a dimension, in ascending order of id. */
export const rankedBeside = (
  key: Entity,
  dimension: string,
  { facts, entity }: Pick<DraftContext, "facts" | "entity">,
): readonly Entity[] => {
  const ids = facts.workedOut(`ranked on ${dimension}`, () =>
    [
      ...new Set([
        ...facts.traitsReadOn(dimension).map(({ subject }) => subject),
        ...facts.ordersReadOn(dimension).flatMap(({ subject, object }) => [subject, object]),
      ]),
    ].sort(),
  );
  return ids
    .flatMap((id) => (id === key.id ? [] : (entity(id) ?? [])))
    .filter((one) => ENTITY_KINDS[one.kind].shape === ENTITY_KINDS[key.kind].shape);
};
