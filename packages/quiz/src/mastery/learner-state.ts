import type { Confidence } from "../learner-store.ts";
import { dayOf } from "./day.ts";
import { type Evidence, NO_EVIDENCE, withOutcome } from "./evidence.ts";
import { countsOn, type MemoryState, remember } from "./memory.ts";
import { type FactOutcome, factOutcomes, type Response } from "./response.ts";

/** A fact that was answered wrongly and has not yet been got right twice on different days. */
export interface Mistake {
  /** ISO instant of the last wrong answer, and how sure the learner was of it. */
  readonly at: string;
  readonly confidence: Confidence | null;
  /** ISO date of the first success after it; null while there is none. */
  readonly rightOn: string | null;
}

/** All that is kept of a learner and one fact: plain data, so that it may be stored as it is. */
export interface FactState {
  readonly memory: MemoryState;
  readonly evidence: Evidence;
  /** Null when there is nothing to mend. */
  readonly mistake: Mistake | null;
}

/** By id of the fact; what was never answered is not there. */
export type LearnerState = ReadonlyMap<string, FactState>;

const mistakeAfter = (
  before: Mistake | null,
  outcome: FactOutcome,
  { at, confidence }: Response,
  counts: boolean,
): Mistake | null => {
  if (outcome === "WRONG") return { at, confidence, rightOn: null };
  if (before === null || outcome === "GUESSED" || !counts) return before;
  return before.rightOn === null ? { ...before, rightOn: dayOf(at) } : null;
};

const factAfter = (
  fact: string,
  before: FactState | undefined,
  outcome: FactOutcome,
  response: Response,
): FactState => {
  const day = dayOf(response.at);
  const counts = countsOn(before?.memory ?? null, day);
  const mistake = mistakeAfter(before?.mistake ?? null, outcome, response, counts);
  if (before !== undefined && !counts) return { ...before, mistake };
  return {
    memory: remember(fact, before?.memory ?? null, outcome, day),
    evidence: withOutcome(before?.evidence ?? NO_EVIDENCE, outcome, response, day),
    mistake,
  };
};

/**
 * What a log, in the order of its instants, makes of a learner. Taken in parts, each from the state that the one before
 * gave, it comes to the same, so a store may keep the log, the state or both. Of a day's attempts at a fact the first
 * alone moves memory and mastery; a mistake is one whenever it happens.
 */
export const learnerState = (
  log: Iterable<Response>,
  from: LearnerState = new Map(),
): LearnerState => {
  const state = new Map(from);
  for (const response of log) {
    for (const [fact, outcome] of factOutcomes(response)) {
      state.set(fact, factAfter(fact, state.get(fact), outcome, response));
    }
  }
  return state;
};
