import type { AskedQuestion, Confidence, Question, RecordedAnswer } from "@strata/quiz";
import type { Builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { ExplanationRef } from "./explanation.ts";
import { type QuestionRefs, type ShownQuestion, shownQuestion } from "./question.ts";

const CONFIDENCE_TEXTS: Record<Confidence, string> = {
  GUESSING: "A guess.",
  FAIRLY_SURE: "Fairly sure.",
  CERTAIN: "Certain.",
};

/** An answer with as much of its question as may be told: the only way to a key. */
export interface ShownAnswer {
  readonly question: ShownQuestion;
  /** Null when the attempt was finished without an answer. */
  readonly given: Pick<RecordedAnswer, "chosen" | "confidence" | "answeredAt"> | null;
  /** Null until it may be told. */
  readonly marks:
    | (Pick<RecordedAnswer, "correct" | "credit"> & Pick<Question, "fact" | "key" | "explanation">)
    | null;
}

/** Narrows an asked question to what may be told of it now; `number` where it was drawn from a bank. */
export const shownAnswer = (
  { question, answer, isOpen }: AskedQuestion,
  number?: number,
): ShownAnswer => ({
  question: shownQuestion(question, number),
  given: answer && {
    chosen: answer.chosen,
    confidence: answer.confidence,
    answeredAt: answer.answeredAt,
  },
  marks: isOpen
    ? {
        correct: answer?.correct ?? false,
        credit: answer?.credit ?? 0,
        fact: question.fact,
        key: question.key,
        explanation: question.explanation,
      }
    : null,
});

const WHEN =
  "Null until it may be told: in TEST, ADAPTIVE and CHALLENGE once the attempt is finished.";

/** Answers as they are shown. */
export const defineAnswer = (
  builder: Builder,
  { questionRef }: Pick<QuestionRefs, "questionRef">,
  explanation: ExplanationRef,
) => {
  const confidence = builder.enumType("Confidence", {
    description: "How sure the learner is, asked before the answer is shown.",
    values: enumValues(CONFIDENCE_TEXTS),
  });

  const answerRef = builder.objectRef<ShownAnswer>("Answer").implement({
    description: "A given answer, marked and explained as soon as the mode allows.",
    fields: (t) => ({
      questionId: t.id({
        description: "The question answered.",
        resolve: ({ question }) => question.id,
      }),
      question: t.field({
        type: questionRef,
        description: "The same, as it was asked.",
        resolve: ({ question }) => question,
      }),
      chosen: t.idList({
        description:
          'As it was given: ids of options; all of them in order; pairs such as "a:2"; or what was typed. Empty when the attempt was finished without an answer.',
        resolve: ({ given }) => [...(given?.chosen ?? [])],
      }),
      confidence: t.field({
        type: confidence,
        nullable: true,
        description: "How sure the learner said to be; null when nothing was said.",
        resolve: ({ given }) => given?.confidence,
      }),
      answeredAt: t.string({
        nullable: true,
        description: "ISO date and time; null when the attempt was finished without an answer.",
        resolve: ({ given }) => given?.answeredAt,
      }),
      correct: t.boolean({
        nullable: true,
        description: `Whether it is wholly right. ${WHEN}`,
        resolve: ({ marks }) => marks?.correct,
      }),
      credit: t.float({
        nullable: true,
        description: `How much of it is right, from 0 to 1: the share of pairs that stand in order or match; in the other formats 0 or 1. ${WHEN}`,
        resolve: ({ marks }) => marks?.credit,
      }),
      fact: t.id({
        nullable: true,
        description: `What was asked, for StartQuizInput.facts. ${WHEN}`,
        resolve: ({ marks }) => marks?.fact,
      }),
      key: t.idList({
        nullable: true,
        description: `The right answer in the form of \`chosen\`; where a name is typed, every name that is accepted. ${WHEN}`,
        resolve: ({ marks }) => marks && [...marks.key],
      }),
      explanation: t.field({
        type: explanation,
        nullable: true,
        description: `Why. ${WHEN}`,
        resolve: ({ marks }) => marks?.explanation,
      }),
    }),
  });

  return { answerRef, confidence };
};

export type AnswerRefs = ReturnType<typeof defineAnswer>;
