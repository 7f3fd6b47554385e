import type { GraphReader } from "@strata/graph-model";
import type { BlueprintProblem } from "../blueprint.ts";
import type { Question } from "../question.ts";
import { QUESTION_TYPE_IDS, type QuestionTypeId } from "../question-types/registry.ts";
import { isQuiz } from "../quiz.ts";
import { createRandom } from "../random/random.ts";
import { assembleQuiz } from "../session/assemble-quiz.ts";

export interface SampleRequest {
  readonly reader: GraphReader;
  /** Any text; the same one gives the same questions of the same graph. */
  readonly seed: string;
  readonly size: number;
  readonly types?: readonly QuestionTypeId[];
}

/** A type whose share cannot be had: the graph has not so many questions of it. */
export interface SampleProblem {
  readonly type: QuestionTypeId;
  readonly problem: BlueprintProblem;
}

/**
 * Random questions, the same number of each type as far as the size allows and one more of some types drawn at random. A quiz takes
 * what spreads best over its topics; this is for reading how each type asks.
 */
export const drawSample = async ({
  reader,
  seed,
  size,
  types = QUESTION_TYPE_IDS,
}: SampleRequest): Promise<readonly Question[] | SampleProblem> => {
  const withOneMore = new Set(
    createRandom(seed)
      .shuffle(types)
      .slice(0, size % types.length),
  );
  const questions: Question[] = [];
  for (const type of types) {
    const share = Math.floor(size / types.length) + (withOneMore.has(type) ? 1 : 0);
    if (share === 0) continue;
    const blueprint = { mode: "TEST", topics: [], types: [type], size: share };
    const quiz = await assembleQuiz({ reader, blueprint, seed: `${seed}/${type}` });
    if (!isQuiz(quiz)) return { type, problem: quiz };
    questions.push(...quiz.questions);
  }
  return questions.map((question, i) => ({ ...question, id: String(i + 1), number: i + 1 }));
};

/** Tells the two results of `drawSample` apart. */
export const isSample = (
  result: readonly Question[] | SampleProblem,
): result is readonly Question[] => !("problem" in result);
