import { type Claim, objectOf } from "@strata/graph-model";
import { optionId } from "../answer-formats/option-ids.ts";
import type { Item, ProvenOption } from "../items/draft.ts";
import type { Facts } from "../proof/facts.ts";
import { type Atom, atomsOf, entitiesOfAtom } from "../proof/proof.ts";
import type { Explanation, OptionExplanation } from "../question.ts";
import { reasonOf, trueFalseReason } from "./reason.ts";
import type { ExplanationContext } from "./told.ts";

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const entitiesOf = (claim: Claim): string[] =>
  [claim.subject, objectOf(claim)].filter((id) => id !== null);

/** Also of what names its entities elsewhere: the two members at these places, what the dispute is about. */
const entitiesAt = (atom: Atom, facts: Facts): readonly string[] => {
  if (atom.kind === "SAID") return facts.dispute(atom.dispute)?.entities ?? [];
  if (atom.kind !== "PLACE") return entitiesOfAtom(atom);
  const members = facts.structure(atom.structure)?.members ?? [];
  return [atom.place, atom.other].flatMap((place) => members[place]?.entity ?? []);
};

const entitiesIn = ({ statement, proof }: ProvenOption, facts: Facts): string[] => [
  ...atomsOf(statement).flatMap((atom) => entitiesAt(atom, facts)),
  ...(proof.rule === "F2" && statement.kind === "RELATION" ? proof.members : []),
  ...(proof.rule === "F5" && proof.group !== null ? [proof.subjectClass, proof.objectClass] : []),
];

/** What an atom is about: of a place, the member that comes first. */
const subjectOf = (atom: Atom): string | number | readonly [] => {
  if (atom.kind === "PLACE") return atom.place;
  return "subject" in atom ? atom.subject : [];
};

/** Puts an item's proofs into words. */
export const explain = (
  item: Item,
  read: Pick<ExplanationContext, "facts" | "entity">,
): Explanation => {
  const subjects = item.options.flatMap(({ statement }) => atomsOf(statement).flatMap(subjectOf));
  const asked = read.facts.claim(item.fact);
  const context: ExplanationContext = {
    ...read,
    asksWho: new Set(subjects).size > 1,
    askedOf: new Set(asked === undefined ? [] : entitiesOf(asked)),
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
    ...(asked === undefined ? [] : [item.fact]),
    ...item.options.flatMap(({ proof, excludes }) => [
      ...proof.claimIds,
      ...excludes.flatMap((excluded) => excluded.proof.claimIds),
    ]),
    ...reasons.flatMap((reason) => reason.claimIds),
  ]);
  const claims = claimIds.flatMap((id) => context.facts.claim(id) ?? []);
  return {
    verdict: item.verdict,
    options,
    claimIds,
    entityIds: unique([
      ...claims.flatMap(entitiesOf),
      ...item.options.flatMap((option) => entitiesIn(option, context.facts)),
    ]),
  };
};
