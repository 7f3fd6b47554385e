import type { Confidence, RecordedAnswer } from "../learner-store.ts";
import type { Question } from "../question.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";

/**
 * One answered question as a line of the learner's log, which is kept in the order of `at`. Questions that ask who holds a
 * view are not logged: they say nothing of what is known.
 */
export interface Response {
  /** Ids of the facts that the question asks, the main one first; at least one. */
  readonly facts: readonly string[];
  readonly type: QuestionTypeId;
  readonly correct: boolean;
  /** Asked before the reveal; null when the learner did not say. */
  readonly confidence: Confidence | null;
  /** Of `facts` those that the chosen distractors contradict; empty when the answer was right, or nothing tells which. */
  readonly violated: readonly string[];
  /** How likely a blind guess is right; see chanceOf. */
  readonly chance: number;
  /** ISO instant; days are counted by the date that it is written with (see dayOf). */
  readonly at: string;
  /** Logged, never graded: a slow answer counts as much as a fast one. Null when it was not taken. */
  readonly latencyMs: number | null;
}

/** What one response says of one fact. `GUESSED` is a right answer that the learner called a guess. */
export type FactOutcome = "RIGHT" | "GUESSED" | "WRONG";

/**
 * What a response says, fact by fact. A right answer credits all that was asked; a wrong one tells against what the chosen
 * distractors contradict, else against the main fact, and says nothing of the others.
 */
export const factOutcomes = (response: Response): ReadonlyMap<string, FactOutcome> => {
  const { facts, violated, correct, confidence } = response;
  if (!correct) {
    const wrong = violated.length > 0 ? violated : facts.slice(0, 1);
    return new Map(wrong.map((fact) => [fact, "WRONG"]));
  }
  const outcome = confidence === "GUESSING" ? "GUESSED" : "RIGHT";
  return new Map(facts.map((fact) => [fact, outcome]));
};

/**
 * The line that a recorded answer adds to the log. The facts are the asked one and what the truth of right options rests
 * on; the other members of a closed cell are not among them, since nobody has to know them all to see what is missing.
 */
export const responseTo = (
  question: Pick<Question, "type" | "fact" | "key"> & {
    readonly explanation: Pick<Question["explanation"], "options">;
  },
  answer: Pick<RecordedAnswer, "chosen" | "confidence" | "correct" | "answeredAt">,
  measured: Pick<Response, "chance" | "latencyMs">,
): Response => {
  const explained = question.explanation.options;
  const stated = explained
    .filter(({ truth, proof }) => truth === "TRUE" && proof.rule === "ACCEPTED")
    .flatMap(({ proof }) => proof.claimIds);
  const facts = [...new Set([question.fact, ...stated])];
  // "a:2" is a pair of a matching question: it goes against what is true of its option.
  const wrongIds = answer.chosen
    .filter((part) => !question.key.includes(part))
    .map((part) => part.split(":")[0]);
  const violated = explained
    .filter(({ optionId }) => wrongIds.includes(optionId))
    .flatMap(({ proof }) => proof.claimIds.find((id) => facts.includes(id)) ?? []);
  return {
    ...measured,
    facts,
    type: question.type,
    correct: answer.correct,
    confidence: answer.confidence,
    violated: answer.correct ? [] : [...new Set(violated)],
    at: answer.answeredAt,
  };
};
