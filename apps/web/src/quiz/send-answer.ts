import type { VariablesOf } from "../graphql/graphql.ts";
import {
  AnswerMutation,
  FinishMutation,
  NextQuestionQuery,
  StartQuizMutation,
} from "./documents.ts";
import type { Chosen } from "./drafts.ts";
import { quizClient } from "./quiz-client.ts";
import type { Confidence, GivenAnswer, SessionQuestion } from "./quiz-data.ts";
import type { SendFailure } from "./session.ts";

export type Sent =
  | { readonly ok: true; readonly answer: GivenAnswer }
  | { readonly ok: false; readonly reason: SendFailure };

/** Gives an answer and brings it back as it stands: the first one, and marked where the mode marks at once. */
export const sendAnswer = async (input: {
  readonly attemptId: string;
  readonly questionId: string;
  readonly chosen: Chosen;
  readonly confidence: Confidence | null;
}): Promise<Sent> => {
  const { data } = await quizClient()
    .mutation(AnswerMutation, { input: { ...input, chosen: [...input.chosen] } })
    .toPromise();
  const result = data?.answerQuestion;
  switch (result?.__typename) {
    case "Answer":
      return { ok: true, answer: result };
    case "UnknownAttemptError":
    case "UnknownQuestionError":
      return { ok: false, reason: "ATTEMPT_GONE" };
    case "AttemptFinishedError":
      return { ok: false, reason: "FINISHED" };
    case "InvalidAnswerError":
      return { ok: false, reason: "REFUSED" };
    case undefined:
      return { ok: false, reason: "UNREACHABLE" };
  }
};

/** What an adaptive test asks after the answers so far; `question` is null when it is over. Null when the API did not answer. */
export const nextQuestion = async (
  attemptId: string,
): Promise<{ readonly question: SessionQuestion | null } | null> => {
  const { data } = await quizClient()
    .query(NextQuestionQuery, { id: attemptId }, { requestPolicy: "network-only" })
    .toPromise();
  return data?.attempt === null || data?.attempt === undefined
    ? null
    : { question: data.attempt.next };
};

/** Ends an attempt; from then on all of it is marked. False when that did not come about. */
export const finishQuiz = async (attemptId: string): Promise<boolean> => {
  const { data } = await quizClient().mutation(FinishMutation, { attemptId }).toPromise();
  return data?.finishQuiz.__typename === "Attempt";
};

/** Why the API made no quiz; pages write their own sentence from it. */
export interface StartRefused {
  readonly code: string;
  readonly message: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

export type Started =
  | { readonly ok: true; readonly attemptId: string; readonly code: string }
  | { readonly ok: false; readonly refused: StartRefused | null };

type StartInput = VariablesOf<typeof StartQuizMutation>["input"];

/** Begins an attempt at a stored quiz, by its code, or at a new one. `refused` is null when the API did not answer. */
export const startQuiz = async (input: StartInput): Promise<Started> => {
  const { data } = await quizClient().mutation(StartQuizMutation, { input }).toPromise();
  const result = data?.startQuiz;
  if (result === undefined) return { ok: false, refused: null };
  if (result.__typename === "Attempt") {
    return { ok: true, attemptId: result.id, code: result.quiz.code };
  }
  return {
    ok: false,
    refused: {
      code: result.code,
      message: result.message,
      parameters: Object.fromEntries(result.parameters.map(({ name, values }) => [name, values])),
    },
  };
};
