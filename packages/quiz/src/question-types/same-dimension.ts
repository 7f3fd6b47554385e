import type { Claim } from "@strata/graph-model";
import type { QuestionTypeDefinition } from "./question-type.ts";

/** Companions of a trait: other entities' traits on the same dimension. */
export const sameDimension: NonNullable<QuestionTypeDefinition["companions"]> = (claim: Claim) =>
  claim.kind === "TRAIT" ? [{ kind: "TRAIT", dimension: claim.dimension }] : [];
