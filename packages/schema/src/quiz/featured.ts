import type { GraphReader } from "@strata/graph-model";
import { assembleQuiz, isQuiz, type QuestionTypeId, type Quiz, type QuizStore } from "@strata/quiz";

/** Types that a first-time visitor understands at a glance. */
const INVITING: readonly QuestionTypeId[] = [
  "trait-of",
  "which-has-trait",
  "what-differs",
  "relation-target",
];

export interface FeaturedQuizPorts {
  readonly reader: GraphReader;
  readonly quizStore: QuizStore;
  readonly now: () => Date;
}

/**
 * One question a day (UTC), the same for everyone; null when the graph proves none. It is made once and kept until the day
 * or the knowledge changes.
 */
export const createFeaturedQuiz = ({
  reader,
  quizStore,
  now,
}: FeaturedQuizPorts): (() => Promise<Quiz | null>) => {
  let kept: { readonly key: string; readonly quiz: Promise<Quiz | null> } | null = null;

  const make = async (day: string): Promise<Quiz | null> => {
    const quiz = await assembleQuiz({
      reader,
      blueprint: { topics: [], types: [...INVITING], size: 1 },
      seed: `featured on ${day}`,
    });
    if (!isQuiz(quiz)) {
      return null;
    }
    await quizStore.saveQuiz(quiz, null);
    return quiz;
  };

  return async () => {
    const day = now().toISOString().slice(0, 10);
    const key = `${day} ${await reader.revision()}`;
    if (kept?.key !== key) {
      const made = { key, quiz: make(day) };
      kept = made;
      // A failure must not stay for the day.
      made.quiz.catch(() => {
        if (kept === made) kept = null;
      });
    }
    return kept.quiz;
  };
};
