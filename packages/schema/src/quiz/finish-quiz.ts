import type { Builder } from "../builder.ts";
import { type AttemptRef, type RunningAttempt, runningAttempt } from "./attempt.ts";
import { UnknownAttemptError } from "./errors.ts";

/** `finishQuiz`: ends an attempt; from then on everything about it may be read, and nothing more is taken. */
export const finishQuiz = (builder: Builder, attemptRef: AttemptRef): void => {
  builder.mutationField("finishQuiz", (t) =>
    t.field({
      type: attemptRef,
      description:
        "Ends an attempt and returns it with its score and every key and explanation. What was left open counts as wrong. A repeated one changes nothing.",
      args: { attemptId: t.arg.id({ required: true, description: "As given by startQuiz." }) },
      errors: {
        types: [UnknownAttemptError],
        union: {
          name: "FinishQuizResult",
          description: "The finished attempt, or why there is none.",
        },
      },
      resolve: async (_root, { attemptId }, { services }): Promise<RunningAttempt> => {
        await services.quizStore.finishAttempt(attemptId, services.now().toISOString());
        const running = await runningAttempt(attemptId, services);
        if (!running) {
          throw new UnknownAttemptError(attemptId);
        }
        return running;
      },
    }),
  );
};
