import type {
  Attempt,
  Confidence,
  OptionExplanation,
  ProofRule,
  Question,
  Quiz,
  RecordedAnswer,
} from "@strata/quiz";
import type { Builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { Join } from "../join.ts";
import { present } from "../present.ts";
import { type QuizRef, shownQuiz } from "./quiz.ts";

const PROOF_TEXTS: Record<ProofRule, string> = {
  ACCEPTED: "True: accepted claims say so.",
  F1: "False: the subject has another value where it can have one only.",
  F2: "False: not in a list that is known to be complete.",
  F3: "False: a source denies it.",
  F4: "False: the opposite holds in a strict order.",
  F5: "False: the classes exclude each other.",
};

const CONFIDENCE_TEXTS: Record<Confidence, string> = {
  GUESSING: "A guess.",
  FAIRLY_SURE: "Fairly sure.",
  CERTAIN: "Certain.",
};

/** An answer with the question that it answers: whoever holds one may see the key. */
export interface GivenAnswer {
  readonly answer: RecordedAnswer;
  readonly question: Question;
}

/** An attempt with its quiz. */
export interface RunningAttempt {
  readonly attempt: Attempt;
  readonly quiz: Quiz;
}

/** The answers of an attempt with their questions; an answer is the only way to a key. */
const givenAnswers = ({ attempt, quiz }: RunningAttempt): GivenAnswer[] =>
  attempt.answers.flatMap((answer) => {
    const question = quiz.questions.find(({ id }) => id === answer.questionId);
    return question ? [{ answer, question }] : [];
  });

/** Attempts and answers, and `attempt(id)`. */
export const attempt = (builder: Builder, join: Join, quizRef: QuizRef) => {
  const confidence = builder.enumType("Confidence", {
    description: "How sure the learner is, asked before the answer is shown.",
    values: enumValues(CONFIDENCE_TEXTS),
  });
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

  const explanation = builder.objectRef<Question["explanation"]>("Explanation").implement({
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

  const answerRef = builder.objectRef<GivenAnswer>("Answer").implement({
    description: "A given answer, marked and explained.",
    fields: (t) => ({
      questionId: t.id({
        description: "The question answered.",
        resolve: ({ question }) => question.id,
      }),
      chosen: t.idList({
        description: "The options chosen.",
        resolve: ({ answer }) => [...answer.chosen],
      }),
      confidence: t.field({
        type: confidence,
        nullable: true,
        description: "How sure the learner said to be; null when nothing was said.",
        resolve: ({ answer }) => answer.confidence,
      }),
      answeredAt: t.string({
        description: "ISO date and time.",
        resolve: ({ answer }) => answer.answeredAt,
      }),
      correct: t.boolean({
        description: "Whether exactly the right options were chosen.",
        resolve: ({ answer }) => answer.correct,
      }),
      key: t.idList({
        description: "The right options.",
        resolve: ({ question }) => [...question.key],
      }),
      explanation: t.field({
        type: explanation,
        description: "Why.",
        resolve: ({ question }) => question.explanation,
      }),
    }),
  });

  const attemptRef = builder.objectRef<RunningAttempt>("Attempt").implement({
    description: "One learner's run through a quiz. Who knows its id may answer in it.",
    fields: (t) => ({
      id: t.id({
        description: "Secret of the learner; nobody can guess it.",
        resolve: (running) => running.attempt.id,
      }),
      startedAt: t.string({
        description: "ISO date and time.",
        resolve: (running) => running.attempt.startedAt,
      }),
      quiz: t.field({
        type: quizRef,
        description: "What is being answered.",
        resolve: (running) => shownQuiz(running.quiz),
      }),
      answers: t.field({
        type: [answerRef],
        description: "The answers given so far, in that order.",
        resolve: givenAnswers,
      }),
      answered: t.int({
        description: "Number of answers.",
        resolve: (running) => running.attempt.answers.length,
      }),
      correct: t.int({
        description: "Number of right answers.",
        resolve: (running) => running.attempt.answers.filter((given) => given.correct).length,
      }),
    }),
  });

  builder.queryField("attempt", (t) =>
    t.field({
      type: attemptRef,
      nullable: true,
      description: "The attempt with this id; null when there is none.",
      args: { id: t.arg.id({ required: true, description: "As given by startQuiz." }) },
      resolve: async (_root, { id }, { services: { quizStore } }) => {
        const found = await quizStore.attempt(id);
        const stored = found && (await quizStore.quiz(found.quizCode));
        return found && stored ? { attempt: found, quiz: stored } : null;
      },
    }),
  );

  return { attemptRef, answerRef, confidence };
};
