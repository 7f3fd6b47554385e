import { type Claim, isCurrent } from "@strata/graph-model";
import { type ChainFact, isClaim } from "../asked-fact.ts";
import type { QuestionTypeDefinition } from "../question-type.ts";
import { draftsOfRanks } from "./ranks.ts";
import { draftsOfStructure } from "./structure.ts";

const isRanked = (claim: Claim): boolean =>
  isCurrent(claim) && (claim.kind === "ORDER" || (claim.kind === "TRAIT" && claim.value !== null));

/** The members of a structure, or entities that rank strictly above one another, in their order. */
export const putInOrder: QuestionTypeDefinition<ChainFact | Claim> = {
  name: { en: "Put in order", zh: "排列顺序" },
  formats: ["PUT_IN_ORDER"],
  patterns: [{ kind: "CHAIN" }, { kind: "TRAIT" }, { kind: "ORDER" }],
  mayAsk: (fact) => (isClaim(fact) ? isRanked(fact) : fact.structure.members.length >= 3),
  companions: (fact) =>
    fact.kind === "TRAIT" || fact.kind === "ORDER"
      ? [
          { kind: "TRAIT", dimension: fact.dimension },
          { kind: "ORDER", dimension: fact.dimension },
        ]
      : [],
  needs: () => [],
  drafts: (fact, context) =>
    isClaim(fact) ? draftsOfRanks(fact, context) : draftsOfStructure(fact, context),
};
