import type { GraphReader } from "@strata/graph-model";
import { ADAPTIVE_TEST } from "../adaptive/adaptive-test.ts";
import {
  type Blueprint,
  type BlueprintProblem,
  type BlueprintRequest,
  levelOf,
} from "../blueprint.ts";
import type { ExplainedItem } from "../items/draft.ts";
import { FactLoader } from "../proof/fact-loader.ts";
import type { Question } from "../question.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";
import type { Quiz } from "../quiz.ts";
import { createRandom } from "../random/random.ts";
import { checkBlueprint, isBlueprint, typesOf } from "./check-blueprint.ts";
import { CompanionDraw } from "./companion-draw.ts";
import { ItemSource } from "./item-source.ts";
import { shortCode } from "./quiz-code.ts";
import { toQuestion } from "./to-question.ts";
import { tooFewQuestions } from "./too-few-questions.ts";

/** Raised whenever the same inputs would give other questions than before. */
export const ENGINE_VERSION = "4";

export interface QuizRequest {
  readonly reader: GraphReader;
  readonly blueprint: BlueprintRequest;
  /** Any text; the same one gives the same quiz. */
  readonly seed: string;
}

/** Whether one question's explanation tells the other's answer. */
const giveAway = (item: ExplainedItem, question: Question): boolean =>
  question.explanation.claimIds.includes(item.fact) ||
  item.explanation.claimIds.includes(question.fact);

type Assembly = Pick<QuizRequest, "reader" | "seed">;
type Wishes = Pick<Blueprint, "mode" | "topics" | "levels" | "facts" | "size">;

/** Whether the mode and the levels let an item in. */
const suits = (item: ExplainedItem, { mode, levels }: Wishes): boolean =>
  (levels.length === 0 || levels.includes(levelOf(item.difficulty))) &&
  (mode !== "ADAPTIVE" ||
    (item.format === "PICK_ONE" && item.options.length === ADAPTIVE_TEST.options));

/** Adds questions to those that there are, until there are as many as wished for or none is left to be made. */
const assemble = async (
  { reader, seed }: Assembly,
  wishes: Wishes,
  types: readonly QuestionTypeId[],
  made: readonly Question[] = [],
): Promise<readonly Question[]> => {
  const random = createRandom(seed);
  const loader = new FactLoader(reader);
  const draw = new CompanionDraw(reader, seed);
  const sources = random
    .shuffle(types)
    .map((type) => new ItemSource(type, wishes, seed, reader, loader, draw));
  // Given facts are asked in their order; else every place is open to any fact.
  const wanted: (string | null)[] = wishes.facts.length === 0 ? [null] : [...wishes.facts];
  const isBank = wishes.mode === "ADAPTIVE";
  const questions = [...made];
  const cells = new Set(made.map(({ cell }) => cell));
  const timesAsked = new Map<string, number>();
  while (questions.length < wishes.size && sources.length > 0 && wanted.length > 0) {
    const [fact = null] = wanted;
    const wantedTruth = random.int(2) === 0;
    const fewest = Math.min(...[0, ...timesAsked.values()]);
    const accept = (one: ExplainedItem): boolean =>
      suits(one, wishes) &&
      (fact === null || one.fact === fact) &&
      (isBank || (!cells.has(one.cell) && !questions.some((question) => giveAway(one, question))));
    const prefer = (one: ExplainedItem): boolean =>
      (timesAsked.get(one.subject) ?? 0) <= fewest &&
      (one.format !== "TRUE_FALSE" || one.options[0]?.right === wantedTruth);
    let item: ExplainedItem | null = null;
    for (const source of [...sources]) {
      sources.splice(sources.indexOf(source), 1);
      item = await source.take(accept, prefer);
      // Without given facts a source that has nothing left is done with.
      if (item !== null || fact !== null) sources.push(source);
      if (item !== null) break;
    }
    if (fact !== null) wanted.shift();
    if (item === null) continue;
    cells.add(item.cell);
    timesAsked.set(item.subject, (timesAsked.get(item.subject) ?? 0) + 1);
    questions.push(toQuestion(item, questions.length + 1));
  }
  return questions;
};

/** How many questions are enough. Of given facts not all need be askable; a smaller bank is a bank. */
const enough = ({ mode, facts, size }: Blueprint): number => {
  if (mode === "ADAPTIVE") return ADAPTIVE_TEST.bankAtLeast;
  return facts.length === 0 ? size : 1;
};

const codeOf = (blueprint: Blueprint, seed: string, revision: string): Promise<string> =>
  shortCode(JSON.stringify([blueprint, seed, revision, ENGINE_VERSION]));

/** The code of the quiz that `assembleQuiz` would make, so that one that is stored need not be made again; null for an impossible blueprint. */
export const codeOfQuiz = async ({ reader, ...request }: QuizRequest): Promise<string | null> => {
  const blueprint = await checkBlueprint(request.blueprint, reader);
  return isBlueprint(blueprint) ? codeOf(blueprint, request.seed, await reader.revision()) : null;
};

/**
 * Makes a quiz, or says what can be had instead. The same (blueprint, seed, revision, ENGINE_VERSION) gives the same
 * quiz, byte for byte; it changes nothing and stores nothing.
 */
export const assembleQuiz = async (request: QuizRequest): Promise<Quiz | BlueprintProblem> => {
  const blueprint = await checkBlueprint(request.blueprint, request.reader);
  if (!isBlueprint(blueprint)) return blueprint;
  const revision = await request.reader.revision();
  const types = blueprint.types.length === 0 ? typesOf(blueprint.mode) : blueprint.types;
  const questions = await assemble(request, blueprint, types);
  if (questions.length < enough(blueprint)) {
    return tooFewQuestions(blueprint, questions.length, request.reader, async (other) => {
      const oneMore = { ...blueprint, ...other, size: questions.length + 1 };
      const added = await assemble(request, oneMore, other.types ?? types, questions);
      return added.length > questions.length;
    });
  }
  return {
    code: await codeOf(blueprint, request.seed, revision),
    seed: request.seed,
    revision,
    engineVersion: ENGINE_VERSION,
    blueprint,
    questions,
  };
};
