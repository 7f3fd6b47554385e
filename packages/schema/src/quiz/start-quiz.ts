import {
  assembleQuiz,
  type BlueprintProblem,
  codeOfQuiz,
  isQuiz,
  type Level,
  MOST_FACTS,
  QUIZ_SIZE,
  type Quiz,
  type QuizMode,
  type QuizRequest,
} from "@strata/quiz";
import type { Builder } from "../builder.ts";
import type { Services } from "../context.ts";
import type { AttemptRef, RunningAttempt } from "./attempt.ts";
import { BlueprintError, UnknownQuizError, UnknownTopicError } from "./errors.ts";
import type { QuizRefs } from "./quiz.ts";

interface StartQuizInput {
  readonly code?: string | null | undefined;
  readonly mode?: QuizMode | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly levels?: readonly Level[] | null | undefined;
  readonly facts?: readonly string[] | null | undefined;
  readonly size?: number | null | undefined;
  readonly seed?: string | null | undefined;
}

const DEFAULT_MODE: QuizMode = "PRACTICE";
const DEFAULT_SIZE = 10;
const LONGEST_SEED = 100;

/** Without a seed of their own all adaptive tests share a bank: the questions in it become known by more answers. */
const SEED_OF_BANK = "bank";

/** How many unknown topics are looked for under other names. */
const MOST_LOOKED_FOR = 5;

const asError = async (problem: BlueprintProblem, { search }: Services): Promise<Error> => {
  switch (problem.code) {
    case "UNKNOWN_MODE":
    case "UNKNOWN_LEVEL":
      // The schema's enums let no other in.
      return new Error(problem.message);
    case "UNKNOWN_TOPIC": {
      const { topics } = problem.parameters;
      const hits = await Promise.all(
        topics.slice(0, MOST_LOOKED_FOR).map((topic) => search(topic.replaceAll("-", " "), 1)),
      );
      return new UnknownTopicError(topics, [
        ...new Set(hits.flat().map(({ entityId }) => entityId)),
      ]);
    }
    case "UNKNOWN_TYPE":
      return new BlueprintError("UNKNOWN_QUESTION_TYPE", problem.message, problem.parameters);
    default:
      return new BlueprintError(problem.code, problem.message, problem.parameters);
  }
};

const newQuiz = async (
  input: StartQuizInput,
  madeBy: string,
  services: Services,
): Promise<Quiz> => {
  const mode = input.mode ?? DEFAULT_MODE;
  const seed = input.seed ?? (mode === "ADAPTIVE" ? SEED_OF_BANK : services.newId());
  if (seed.length > LONGEST_SEED) {
    throw new BlueprintError("SEED_TOO_LONG", `A seed has at most ${LONGEST_SEED} characters.`, {
      length: seed.length,
      most: LONGEST_SEED,
    });
  }
  const request: QuizRequest = {
    reader: services.reader,
    blueprint: {
      mode,
      topics: [...new Set(input.topics ?? [])],
      types: [...new Set(input.types ?? [])],
      levels: input.levels ?? [],
      facts: input.facts ?? [],
      size: input.size ?? DEFAULT_SIZE,
    },
    seed,
  };
  // A bank takes seconds to make, and a quiz whose seed is given may have been made before.
  const code = await codeOfQuiz(request);
  const stored = code === null ? null : await services.quizStore.quiz(code);
  if (stored) {
    return stored;
  }
  const result = await assembleQuiz(request);
  if (!isQuiz(result)) {
    throw await asError(result, services);
  }
  await services.quizStore.saveQuiz(result, madeBy);
  return result;
};

const storedQuiz = async (
  code: string,
  { mode, topics, types, levels, facts, seed }: StartQuizInput,
  services: Services,
): Promise<Quiz> => {
  if (mode || topics?.length || types?.length || levels?.length || facts?.length || seed) {
    throw new BlueprintError(
      "CONFLICTING_INPUT",
      "Give the code of a quiz, or what a new one is to be made of, not both.",
      { code },
    );
  }
  const found = await services.quizStore.quiz(code);
  if (!found) {
    throw new UnknownQuizError(code);
  }
  return found;
};

/** `startQuiz`: makes the quiz where there is none yet, and an attempt at it. */
export const startQuiz = (
  builder: Builder,
  { mode, level }: Pick<QuizRefs, "mode" | "level">,
  attemptRef: AttemptRef,
): void => {
  const input = builder.inputType("StartQuizInput", {
    description: "A stored quiz by its code, or what a new one is to be made of.",
    fields: (t) => ({
      code: t.id({ description: "Of a stored quiz; leave out the rest." }),
      mode: t.field({
        type: mode,
        description: `What it is for; ${DEFAULT_MODE} when left out.`,
      }),
      topics: t.idList({ description: "Ids of entities; empty for everything." }),
      types: t.idList({ description: "Question types; empty for all that the mode asks." }),
      levels: t.field({
        type: [level],
        description: "How hard questions are supposed to be; empty for all levels.",
      }),
      facts: t.idList({
        description: `Ids of facts, as Answer.fact has them: these are asked and no others, the first first. Needed for REVIEW and MISTAKES; at most ${MOST_FACTS}.`,
      }),
      size: t.int({
        defaultValue: DEFAULT_SIZE,
        description: `Number of questions, ${QUIZ_SIZE.min} to ${QUIZ_SIZE.max}; an adaptive test finds its own.`,
      }),
      seed: t.string({
        description:
          "Any text: the same text, knowledge and blueprint give the same quiz. Left out, chance decides; ADAPTIVE then takes the bank that all share.",
      }),
    }),
  });

  builder.mutationField("startQuiz", (t) =>
    t.field({
      type: attemptRef,
      description: "Begins an attempt at a stored quiz or at a new one.",
      args: { input: t.arg({ type: input, required: true, description: "Which quiz." }) },
      errors: {
        types: [UnknownTopicError, UnknownQuizError, BlueprintError],
        union: { name: "StartQuizResult", description: "An attempt, or why there is none." },
      },
      resolve: async (_root, args, { services }): Promise<RunningAttempt> => {
        const { code } = args.input;
        const id = services.newId();
        const quiz = code
          ? await storedQuiz(code, args.input, services)
          : await newQuiz(args.input, id, services);
        const attempt = await services.quizStore.createAttempt({
          id,
          quizCode: quiz.code,
          startedAt: services.now().toISOString(),
        });
        return { attempt, quiz };
      },
    }),
  );
};
