import type { Claim } from "@strata/graph-model";
import type { Draft } from "../items/draft.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-types/question-type.ts";

const draftsOf = (claim: Claim, { facts, entity }: DraftContext): readonly Draft[] => {
  if (claim.kind !== "TRAIT") return [];
  const values = facts.dimension(claim.dimension)?.values ?? [];
  const key = values.find(({ id }) => id === claim.value);
  const subject = entity(claim.subject);
  if (key === undefined || subject === undefined) return [];
  return [
    {
      fact: claim.id,
      subject: claim.subject,
      cell: `${claim.subject}/${claim.dimension}`,
      stems: [
        { en: `Place ${subject.name.en} on its scale.`, zh: `${subject.name.zh}位于哪一档？` },
      ],
      options: [key, ...values.filter((value) => value !== key)].slice(0, 4).map((value) => ({
        text: value.name,
        statement: {
          kind: "TRAIT",
          subject: claim.subject,
          dimension: claim.dimension,
          value: value.id,
        },
        truth: "TRUE",
      })),
      order: "SHUFFLED",
      verdict: { en: `It is ${key.name.en}.`, zh: `是${key.name.zh}。` },
    },
  ];
};

/** A type that is not in the registry, as its folder would export it: which value of its scale a thing has, of all that the scale has. */
export const whichValue: QuestionTypeDefinition = {
  name: { en: "Which value?", zh: "取哪个值" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "TRAIT" }],
  mayAsk: (claim) => claim.kind === "TRAIT" && claim.value !== null,
  needs: () => [],
  drafts: draftsOf,
};
