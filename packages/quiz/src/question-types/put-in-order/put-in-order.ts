import type { Claim } from "@strata/graph-model";
import { type ChainFact, isClaim } from "../asked-fact.ts";
import type { QuestionTypeDefinition } from "../question-type.ts";
import { mayRank, sameScale } from "../ranked.ts";
import { draftsOfRanks } from "./ranks.ts";
import { draftsOfStructure } from "./structure.ts";

/** The members of a structure, or entities that rank strictly above one another, in their order. */
export const putInOrder: QuestionTypeDefinition<ChainFact | Claim> = {
  name: { en: "Put in order", zh: "排列顺序" },
  formats: ["PUT_IN_ORDER"],
  patterns: [{ kind: "CHAIN" }, { kind: "TRAIT" }, { kind: "ORDER" }],
  mayAsk: (fact) => (isClaim(fact) ? mayRank(fact) : fact.structure.members.length >= 3),
  companions: (fact) => (isClaim(fact) ? sameScale(fact) : []),
  needs: () => [],
  drafts: (fact, context) =>
    isClaim(fact) ? draftsOfRanks(fact, context) : draftsOfStructure(fact, context),
};
