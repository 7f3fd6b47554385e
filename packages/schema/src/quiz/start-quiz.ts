import { assembleQuiz, type BlueprintProblem, isQuiz, QUIZ_SIZE, type Quiz } from "@strata/quiz";
import type { Builder } from "../builder.ts";
import type { Services } from "../context.ts";
import type { attempt, RunningAttempt } from "./attempt.ts";
import { BlueprintError, UnknownQuizError, UnknownTopicError } from "./errors.ts";

interface StartQuizInput {
  readonly code?: string | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly size?: number | null | undefined;
  readonly seed?: string | null | undefined;
}

const DEFAULT_SIZE = 10;
const LONGEST_SEED = 100;

const asError = (problem: BlueprintProblem): Error => {
  switch (problem.code) {
    case "UNKNOWN_TOPIC":
      return new UnknownTopicError(problem.parameters.topics);
    case "UNKNOWN_TYPE":
      return new BlueprintError("UNKNOWN_QUESTION_TYPE", problem.message, problem.parameters);
    default:
      return new BlueprintError(problem.code, problem.message, problem.parameters);
  }
};

const newQuiz = async (input: StartQuizInput, services: Services): Promise<Quiz> => {
  const seed = input.seed ?? services.newId();
  if (seed.length > LONGEST_SEED) {
    throw new BlueprintError("SEED_TOO_LONG", `A seed has at most ${LONGEST_SEED} characters.`, {
      length: seed.length,
      most: LONGEST_SEED,
    });
  }
  const result = await assembleQuiz({
    reader: services.reader,
    blueprint: {
      topics: [...new Set(input.topics ?? [])],
      types: [...new Set(input.types ?? [])],
      size: input.size ?? DEFAULT_SIZE,
    },
    seed,
  });
  if (!isQuiz(result)) {
    throw asError(result);
  }
  await services.quizStore.saveQuiz(result);
  return result;
};

const storedQuiz = async (
  code: string,
  { topics, types, seed }: StartQuizInput,
  services: Services,
): Promise<Quiz> => {
  if (topics?.length || types?.length || seed) {
    throw new BlueprintError(
      "CONFLICTING_INPUT",
      "Give the code of a quiz, or topics, types and a seed for a new one, not both.",
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
  { attemptRef }: Pick<ReturnType<typeof attempt>, "attemptRef">,
): void => {
  const input = builder.inputType("StartQuizInput", {
    description: "A stored quiz by its code, or what a new one is to be made of.",
    fields: (t) => ({
      code: t.id({ description: "Of a stored quiz; leave out the rest." }),
      topics: t.idList({ description: "Ids of entities; empty for everything." }),
      types: t.idList({ description: "Question types; empty for all." }),
      size: t.int({
        defaultValue: DEFAULT_SIZE,
        description: `Number of questions, ${QUIZ_SIZE.min} to ${QUIZ_SIZE.max}.`,
      }),
      seed: t.string({
        description:
          "Any text: the same text, knowledge and blueprint give the same quiz. Left out, chance decides.",
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
        const quiz = code
          ? await storedQuiz(code, args.input, services)
          : await newQuiz(args.input, services);
        const created = {
          id: services.newId(),
          quizCode: quiz.code,
          startedAt: services.now().toISOString(),
        };
        await services.quizStore.createAttempt(created);
        return { attempt: { ...created, answers: [] }, quiz };
      },
    }),
  );
};
