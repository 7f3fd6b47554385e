import type { OptionExplanation, ProofRule, Question } from "@strata/quiz";
import type { Builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { Join } from "../join.ts";
import { present } from "../present.ts";

const PROOF_TEXTS: Record<ProofRule, string> = {
  ACCEPTED: "True: accepted claims say so.",
  F1: "False: the subject has another value where it can have one only.",
  F2: "False: not in a list that is known to be complete.",
  F3: "False: a source denies it.",
  F4: "False: the opposite holds in a strict order.",
  F5: "False: the classes exclude each other.",
};

/** The proof of a question as a learner reads it. */
export const defineExplanation = (builder: Builder, join: Join) => {
  const rule = builder.enumType("ProofRule", {
    description: "What proves an option true or false.",
    values: enumValues(PROOF_TEXTS),
  });
  const truth = builder.enumType("Truth", {
    description: "What has been proven of an option.",
    values: enumValues({ TRUE: "It holds.", FALSE: "It does not hold." }),
  });

  const optionExplanation = builder.objectRef<OptionExplanation>("OptionExplanation").implement({
    description: "Why one option is right or wrong.",
    fields: (t) => ({
      optionId: t.exposeID("optionId", { description: "The option." }),
      truth: t.expose("truth", { type: truth, description: "What has been proven." }),
      textEn: t.string({ description: "Why, in English.", resolve: ({ text }) => text.en }),
      textZh: t.string({ description: "Why, in Chinese.", resolve: ({ text }) => text.zh }),
      rule: t.field({
        type: rule,
        description: "What proves it.",
        resolve: ({ proof }) => proof.rule,
      }),
      claims: t.field({
        type: ["Claim"],
        description: "The claims that the proof rests on, in the order of the argument.",
        resolve: async ({ proof }, _args, context, info) =>
          present(await join.nodes("Claim", proof.claimIds, context, info)),
      }),
      sections: t.field({
        type: ["Section"],
        description:
          "Where it is written that a list is complete or that classes exclude each other.",
        resolve: async ({ proof }, _args, context, info) =>
          present(
            await join.nodes("Section", "sections" in proof ? proof.sections : [], context, info),
          ),
      }),
    }),
  });

  return builder.objectRef<Question["explanation"]>("Explanation").implement({
    description: "The proof of a question, for reading.",
    fields: (t) => ({
      verdictEn: t.string({
        description: "The answer in one English sentence.",
        resolve: ({ verdict }) => verdict.en,
      }),
      verdictZh: t.string({
        description: "The answer in one Chinese sentence.",
        resolve: ({ verdict }) => verdict.zh,
      }),
      options: t.field({
        type: [optionExplanation],
        description: "One for each option, in their order.",
        resolve: ({ options }) => [...options],
      }),
      claims: t.field({
        type: ["Claim"],
        description: "Every claim that the proof rests on, the asked one first.",
        resolve: async ({ claimIds }, _args, context, info) =>
          present(await join.nodes("Claim", claimIds, context, info)),
      }),
      entities: t.field({
        type: ["Entity"],
        description: "The entities of the proof, to be drawn with its claims.",
        resolve: async ({ entityIds }, _args, context, info) =>
          present(await join.nodes("Entity", entityIds, context, info)),
      }),
    }),
  });
};

export type ExplanationRef = ReturnType<typeof defineExplanation>;
