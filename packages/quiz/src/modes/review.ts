import { dayOf } from "../mastery/day.ts";
import { isDue, retrievability } from "../mastery/memory.ts";
import { byFact, type Choice, type ModeRequest, rotateTypes } from "./choice.ts";

/** What is due, and nothing else: what is likeliest to be forgotten first. */
export const review = ({ learner, candidates, now }: ModeRequest): readonly Choice[] => {
  const today = dayOf(now);
  const due = [...byFact(candidates).values()]
    .flatMap((candidate) => {
      const memory = learner.get(candidate.fact)?.memory;
      if (memory === undefined || !isDue(memory, today)) return [];
      return [{ ...candidate, recall: retrievability(memory, today) }];
    })
    .sort((a, b) => a.recall - b.recall || (a.fact < b.fact ? -1 : 1));
  return rotateTypes(
    due.map(({ fact, types }): Choice => ({ fact, types, reasons: ["DUE"] })),
    learner,
  );
};
