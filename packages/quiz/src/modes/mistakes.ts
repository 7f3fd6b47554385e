import type { Confidence } from "../learner-store.ts";
import { dayOf } from "../mastery/day.ts";
import { byFact, type Choice, type ModeRequest, rotateTypes } from "./choice.ts";

/** The surer one was, the more there is to mend; what was called a guess was no mistaken belief. */
const SURENESS = {
  CERTAIN: 2,
  FAIRLY_SURE: 1,
  GUESSING: -1,
} as const satisfies Record<Confidence, number>;

const surenessOf = (confidence: Confidence | null): number =>
  confidence === null ? 0 : SURENESS[confidence];

/**
 * What was answered wrongly and not yet got right on two different days since: what the learner was surest of first, then
 * the latest. Left out is what was got right today, since nothing more can be shown before tomorrow.
 */
export const mistakes = ({ learner, candidates, now }: ModeRequest): readonly Choice[] => {
  const today = dayOf(now);
  const open = [...byFact(candidates).values()]
    .flatMap((candidate) => {
      const mistake = learner.get(candidate.fact)?.mistake ?? null;
      if (mistake === null || mistake.rightOn === today) return [];
      return [{ ...candidate, at: Date.parse(mistake.at), sure: surenessOf(mistake.confidence) }];
    })
    .sort((a, b) => b.sure - a.sure || b.at - a.at || (a.fact < b.fact ? -1 : 1));
  return rotateTypes(
    open.map(
      ({ fact, types, sure }): Choice => ({
        fact,
        types,
        reasons: [sure > 0 ? "CONFIDENT_MISTAKE" : "MISTAKE"],
      }),
    ),
    learner,
  );
};
