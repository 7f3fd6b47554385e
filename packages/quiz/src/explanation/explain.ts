import { type Claim, objectOf } from "@strata/graph-model";
import type { Item, ProvenOption } from "../items/draft.ts";
import { atomsOf } from "../proof/proof.ts";
import type { Explanation, OptionExplanation } from "../question.ts";
import { type ExplanationContext, reasonOf, trueFalseReason } from "./reason.ts";

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const entitiesOf = (claim: Claim): string[] =>
  [claim.subject, objectOf(claim)].filter((id) => id !== null);

const entitiesIn = ({ statement, proof }: ProvenOption): string[] => [
  ...atomsOf(statement).flatMap((atom) =>
    atom.kind === "TRAIT" ? [atom.subject] : [atom.subject, atom.object],
  ),
  ...(proof.rule === "F2" && statement.kind === "RELATION" ? proof.members : []),
  ...(proof.rule === "F5" && proof.group !== null ? [proof.subjectClass, proof.objectClass] : []),
];

const OPTION_IDS = "abcd";

/** The id under which the n-th option is shown. */
export const optionId = (index: number): string => OPTION_IDS.charAt(index);

/** Puts an item's proofs into words. */
export const explain = (
  item: Item,
  read: Pick<ExplanationContext, "facts" | "entity">,
): Explanation => {
  const subjects = item.options.flatMap(({ statement }) =>
    atomsOf(statement).map(({ subject }) => subject),
  );
  const context: ExplanationContext = {
    ...read,
    asksWho: new Set(subjects).size > 1,
    told: new Set(),
  };
  const reasons = item.options.map((option) =>
    item.format === "TRUE_FALSE"
      ? trueFalseReason(option.statement, option.proof, option.right, context)
      : reasonOf(option.statement, option.proof, context),
  );
  const options = item.options.map(
    (option, i): OptionExplanation => ({
      optionId: optionId(i),
      truth: option.right ? "TRUE" : "FALSE",
      text: reasons[i]?.text ?? { en: "", zh: "" },
      proof: option.proof,
    }),
  );
  const claimIds = unique([
    item.fact,
    ...item.options.flatMap((option) => option.proof.claimIds),
    ...reasons.flatMap((reason) => reason.claimIds),
  ]);
  const claims = claimIds.flatMap((id) => context.facts.claim(id) ?? []);
  return {
    verdict: item.verdict,
    options,
    claimIds,
    entityIds: unique([...claims.flatMap(entitiesOf), ...item.options.flatMap(entitiesIn)]),
  };
};
