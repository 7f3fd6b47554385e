import { chanceOf } from "./answer-text.ts";
import type { Chosen } from "./drafts.ts";
import {
  type Confidence,
  type GivenAnswer,
  isLeftOpen,
  isMarked,
  type SessionQuestion,
} from "./quiz-data.ts";

/** What went wrong with an answer on its way; the answer itself is kept. */
export type SendFailure = "UNREACHABLE" | "ATTEMPT_GONE" | "FINISHED" | "REFUSED";

/** One run through a quiz, as the page holds it. */
export interface SessionState {
  /** By question. What the server has taken; it never changes again. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  /** By question. What is chosen and not sent yet. */
  readonly drafts: Readonly<Record<string, Chosen>>;
  /** The answer on its way. One at a time. */
  readonly sending: { readonly questionId: string; readonly confidence: Confidence | null } | null;
  readonly failure: { readonly questionId: string; readonly reason: SendFailure } | null;
  /** The question whose answer had been given before, otherwise: the first one stands. */
  readonly answeredBefore: string | null;
}

export type SessionEvent =
  | { readonly type: "choose"; readonly questionId: string; readonly chosen: Chosen }
  | { readonly type: "restore"; readonly drafts: Readonly<Record<string, Chosen>> }
  | { readonly type: "send"; readonly questionId: string; readonly confidence: Confidence | null }
  | { readonly type: "given"; readonly answer: GivenAnswer }
  | { readonly type: "failed"; readonly questionId: string; readonly reason: SendFailure };

export const startSession = (answers: readonly GivenAnswer[]): SessionState => ({
  answers: Object.fromEntries(answers.map((answer) => [answer.questionId, answer])),
  drafts: {},
  sending: null,
  failure: null,
  answeredBefore: null,
});

const isSame = (one: Chosen, other: Chosen): boolean =>
  one.length === other.length && one.every((each, i) => each === other[i]);

/** The next state. An answered question takes no more choices, and nothing is sent twice at once. */
export const sessionReducer = (state: SessionState, event: SessionEvent): SessionState => {
  switch (event.type) {
    case "choose": {
      const { questionId, chosen } = event;
      const isSending = state.sending?.questionId === questionId;
      if (state.answers[questionId] !== undefined || isSending) return state;
      return {
        ...state,
        drafts: { ...state.drafts, [questionId]: chosen },
        failure: state.failure?.questionId === questionId ? null : state.failure,
      };
    }
    case "restore":
      return { ...state, drafts: { ...event.drafts, ...state.drafts } };
    case "send": {
      const { questionId, confidence } = event;
      const ready =
        state.drafts[questionId] !== undefined && state.answers[questionId] === undefined;
      if (!ready || state.sending !== null) return state;
      return { ...state, sending: { questionId, confidence }, failure: null };
    }
    case "given": {
      const { questionId } = event.answer;
      const { [questionId]: sent, ...drafts } = state.drafts;
      return {
        answers: { ...state.answers, [questionId]: event.answer },
        drafts,
        sending: state.sending?.questionId === questionId ? null : state.sending,
        failure: null,
        answeredBefore:
          sent !== undefined && !isSame(sent, event.answer.chosen)
            ? questionId
            : state.answeredBefore,
      };
    }
    case "failed":
      return {
        ...state,
        sending: state.sending?.questionId === event.questionId ? null : state.sending,
        failure: { questionId: event.questionId, reason: event.reason },
      };
  }
};

/**
 * The first question without an answer, counted from 1, of those after a place; failing that, of all. Null when all
 * have one.
 */
export const firstOpen = (
  questions: readonly Pick<SessionQuestion, "id" | "number">[],
  answers: SessionState["answers"],
  after = 0,
): number | null => {
  const open = questions.filter(({ id }) => answers[id] === undefined);
  return (open.find(({ number }) => number > after) ?? open[0])?.number ?? null;
};

export interface Score {
  readonly total: number;
  readonly answered: number;
  readonly correct: number;
  /** Right answers, those that are right in part counted in part. */
  readonly credit: number;
  /** How many right answers pure guessing gives on average, rounded. */
  readonly byChance: number;
}

export const scoreOf = (
  questions: readonly Pick<SessionQuestion, "id" | "format" | "options">[],
  answers: SessionState["answers"],
): Score => {
  const given = questions
    .flatMap(({ id }) => answers[id] ?? [])
    .filter((answer) => !isLeftOpen(answer));
  const marked = given.filter(isMarked);
  return {
    total: questions.length,
    answered: given.length,
    correct: marked.filter(({ correct }) => correct).length,
    credit: marked.reduce((sum, { credit }) => sum + credit, 0),
    byChance: Math.round(questions.reduce((sum, question) => sum + chanceOf(question), 0)),
  };
};

/**
 * The entity that most of the mistakes rest on: the one thing to look at next. Between equals, the one met first.
 * Null without mistakes.
 */
export const rootOfMistakes = (
  mistakes: readonly { readonly entityIds: readonly string[] }[],
): string | null => {
  const count = new Map<string, number>();
  for (const { entityIds } of mistakes) {
    for (const id of new Set(entityIds)) count.set(id, (count.get(id) ?? 0) + 1);
  }
  let most: string | null = null;
  for (const [id, times] of count) {
    if (most === null || times > (count.get(most) ?? 0)) most = id;
  }
  return most;
};
