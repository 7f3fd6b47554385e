import {
  type Card,
  createEmptyCard,
  fsrs,
  GenSeedStrategyWithCardId,
  Rating,
  State,
  StrategyMode,
} from "ts-fsrs";
import { dayOf } from "./day.ts";
import type { FactOutcome } from "./response.ts";

/** How much of what falls due is to be still remembered on that day. */
export const RETENTION = 0.9;

/**
 * FSRS-6 with its published weights (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm). Steps of
 * minutes are off, because only a day's first attempt counts. The intervals are fuzzed, so that what was learned together
 * does not fall due together for ever; the seed is the fact and its number of repetitions, so the same log gives the same days.
 */
const scheduler = fsrs({
  request_retention: RETENTION,
  enable_fuzz: true,
  enable_short_term: false,
}).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId("fact"));

/** What is remembered of one fact. Dates only: FSRS knows no hours. */
export interface MemoryState {
  /** Days after which the fact is recalled nine times in ten. */
  readonly stability: number;
  /** FSRS's own, 1 to 10; says how slowly the stability grows, and nothing of a question's difficulty. */
  readonly difficulty: number;
  readonly repetitions: number;
  /** How often it was forgotten after it had been known. */
  readonly lapses: number;
  /** ISO date of the last attempt that counted. */
  readonly last: string;
  /** ISO date from which on it is due. */
  readonly due: string;
}

type FactCard = Card & { readonly fact: string };

const MILLISECONDS_A_DAY = 86_400_000;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const dateOf = (date: Date): string => dayOf(date.toISOString());

const cardOf = (fact: string, state: MemoryState): FactCard => ({
  ...createEmptyCard(midnight(state.last)),
  fact,
  stability: state.stability,
  difficulty: state.difficulty,
  reps: state.repetitions,
  lapses: state.lapses,
  state: State.Review,
  last_review: midnight(state.last),
  due: midnight(state.due),
});

/** Neither Easy nor Hard: how an answer felt is not asked, and how long it took says nothing of memory. */
const RATING = {
  RIGHT: Rating.Good,
  GUESSED: Rating.Again,
  WRONG: Rating.Again,
} as const satisfies Record<FactOutcome, Rating>;

/** Whether an attempt on this day changes the memory: only the first of a day does, and nothing that arrives late. */
export const countsOn = (state: MemoryState | null, day: string): boolean =>
  state === null || state.last < day;

/** The memory of a fact after an attempt that counts; null before is a fact never met. */
export const remember = (
  fact: string,
  before: MemoryState | null,
  outcome: FactOutcome,
  day: string,
): MemoryState => {
  const now = midnight(day);
  const card: FactCard = before === null ? { ...createEmptyCard(now), fact } : cardOf(fact, before);
  const { card: after } = scheduler.next(card, now, RATING[outcome]);
  return {
    stability: after.stability,
    difficulty: after.difficulty,
    repetitions: after.reps,
    lapses: after.lapses,
    last: day,
    due: dateOf(after.due),
  };
};

/** How likely the fact is recalled on a day (FSRS's forgetting curve); 1 on the day of the last attempt and before. */
export const retrievability = ({ last, stability }: MemoryState, day: string): number => {
  const days = (midnight(day).getTime() - midnight(last).getTime()) / MILLISECONDS_A_DAY;
  return scheduler.forgetting_curve(Math.max(days, 0), stability);
};

export const isDue = (state: MemoryState, day: string): boolean => state.due <= day;
