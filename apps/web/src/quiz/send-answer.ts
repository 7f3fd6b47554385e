import { createBrowserClient } from "../graphql/browser-client.ts";
import { AnswerMutation, StartQuizMutation } from "./documents.ts";
import { type Confidence, type GivenAnswer, isMarked } from "./quiz-data.ts";
import type { SendFailure } from "./session.ts";

/** One client for all answers of a page; made when the first is given. */
let client: ReturnType<typeof createBrowserClient> | undefined;
const browserClient = () => {
  client ??= createBrowserClient();
  return client;
};

export type Sent =
  | { readonly ok: true; readonly answer: GivenAnswer }
  | { readonly ok: false; readonly reason: SendFailure };

/** Gives an answer and brings it back marked. */
export const sendAnswer = async (input: {
  readonly attemptId: string;
  readonly questionId: string;
  readonly optionId: string;
  readonly confidence: Confidence | null;
}): Promise<Sent> => {
  const { attemptId, questionId, optionId, confidence } = input;
  const { data } = await browserClient()
    .mutation(AnswerMutation, {
      input: { attemptId, questionId, chosen: [optionId], confidence },
    })
    .toPromise();
  const result = data?.answerQuestion;
  switch (result?.__typename) {
    case "Answer":
      return isMarked(result) ? { ok: true, answer: result } : { ok: false, reason: "REFUSED" };
    case "UnknownAttemptError":
    case "UnknownQuestionError":
      return { ok: false, reason: "ATTEMPT_GONE" };
    case "InvalidAnswerError":
    case "AttemptFinishedError":
      return { ok: false, reason: "REFUSED" };
    case undefined:
      return { ok: false, reason: "UNREACHABLE" };
  }
};

export interface StartRefused {
  readonly code: string;
  readonly message: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

export type Started =
  | { readonly ok: true; readonly attemptId: string; readonly code: string }
  | { readonly ok: false; readonly refused: StartRefused | null };

/** Begins an attempt at a stored quiz, by its code, or at a new one. `refused` is null when the API did not answer. */
export const startQuiz = async (
  input: { readonly code: string } | { readonly topics: readonly string[]; readonly size: number },
): Promise<Started> => {
  const { data } = await browserClient()
    .mutation(StartQuizMutation, {
      input: "code" in input ? input : { topics: [...input.topics], size: input.size },
    })
    .toPromise();
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
