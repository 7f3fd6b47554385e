import type { GraphReader } from "@strata/graph-model";
import { optionId, targetId } from "../answer-formats/option-ids.ts";
import { ANSWER_FORMATS } from "../answer-formats/registry.ts";
import type { Blueprint, BlueprintProblem, BlueprintRequest } from "../blueprint.ts";
import type { ExplainedItem } from "../items/draft.ts";
import { FactLoader } from "../proof/fact-loader.ts";
import type { Question } from "../question.ts";
import { QUESTION_TYPE_IDS, type QuestionTypeId } from "../question-types/registry.ts";
import type { Quiz } from "../quiz.ts";
import { createRandom } from "../random/random.ts";
import { checkBlueprint, isBlueprint } from "./check-blueprint.ts";
import { CompanionDraw } from "./companion-draw.ts";
import { ItemSource } from "./item-source.ts";
import { shortCode } from "./quiz-code.ts";

/** Raised whenever the same inputs would give other questions than before. */
export const ENGINE_VERSION = "2";

export interface QuizRequest {
  readonly reader: GraphReader;
  readonly blueprint: BlueprintRequest;
  /** Any text; the same one gives the same quiz. */
  readonly seed: string;
}

const toQuestion = (item: ExplainedItem, number: number): Question => {
  const { showsOptions, keyOf } = ANSWER_FORMATS[item.format];
  const shown = showsOptions ? item.options : [];
  return {
    id: String(number),
    number,
    type: item.type,
    format: item.format,
    fact: item.fact,
    stem: item.stem,
    options: shown.map(({ text }, i) => ({ id: optionId(i), text })),
    targets: item.targets.map((text, i) => ({ id: targetId(i), text })),
    key: keyOf(item.options, item.targets),
    explanation: item.explanation,
  };
};

/** Whether one question's explanation tells the other's answer. */
const giveAway = (item: ExplainedItem, question: Question): boolean =>
  question.explanation.claimIds.includes(item.fact) ||
  item.explanation.claimIds.includes(question.fact);

const assemble = async (
  { reader, seed }: Pick<QuizRequest, "reader" | "seed">,
  { topics, size }: Pick<Blueprint, "topics" | "size">,
  types: readonly QuestionTypeId[],
): Promise<readonly Question[]> => {
  const random = createRandom(seed);
  const loader = new FactLoader(reader);
  const draw = new CompanionDraw(reader, seed);
  const sources = random
    .shuffle(types)
    .map((type) => new ItemSource(type, topics, seed, reader, loader, draw));
  const questions: Question[] = [];
  const cells = new Set<string>();
  const timesAsked = new Map<string, number>();
  while (questions.length < size && sources.length > 0) {
    const source = sources.shift();
    if (source === undefined) break;
    const wantedTruth = random.int(2) === 0;
    const fewest = Math.min(...[0, ...timesAsked.values()]);
    const item = await source.take(
      (one) => !cells.has(one.cell) && !questions.some((question) => giveAway(one, question)),
      (one) =>
        (timesAsked.get(one.subject) ?? 0) <= fewest &&
        (one.format !== "TRUE_FALSE" || one.options[0]?.right === wantedTruth),
    );
    if (item === null) continue;
    cells.add(item.cell);
    timesAsked.set(item.subject, (timesAsked.get(item.subject) ?? 0) + 1);
    questions.push(toQuestion(item, questions.length + 1));
    sources.push(source);
  }
  return questions;
};

const tooFew = async (
  request: QuizRequest,
  blueprint: Blueprint,
  possible: number,
): Promise<BlueprintProblem> => {
  const otherTypes: QuestionTypeId[] = [];
  const { topics, types } = blueprint;
  for (const type of types.length === 0 ? [] : QUESTION_TYPE_IDS) {
    if (types.includes(type)) continue;
    const more = await assemble(request, { topics, size: possible + 1 }, [...types, type]);
    if (more.length > possible) otherTypes.push(type);
  }
  const of = topics.length === 0 ? "of the graph" : "of these topics";
  const ways = [
    ...(topics.length === 0 ? [] : ["add topics"]),
    ...(otherTypes.length === 0 ? [] : [`allow ${otherTypes.join(", ")}`]),
  ];
  const instead = ways.length === 0 ? "" : `: ${ways.join(" or ")}`;
  return {
    code: "TOO_FEW_QUESTIONS",
    message: `${possible} ${possible === 1 ? "question" : "questions"} of ${blueprint.size} can be made ${of}${instead}.`,
    parameters: { asked: blueprint.size, possible, otherTypes },
  };
};

/**
 * Makes a quiz, or says what can be had instead. The same (blueprint, seed, revision, ENGINE_VERSION) gives the same
 * quiz, byte for byte; it changes nothing and stores nothing.
 */
export const assembleQuiz = async (request: QuizRequest): Promise<Quiz | BlueprintProblem> => {
  const blueprint = await checkBlueprint(request.blueprint, request.reader);
  if (!isBlueprint(blueprint)) return blueprint;
  const revision = await request.reader.revision();
  const types = blueprint.types.length === 0 ? QUESTION_TYPE_IDS : blueprint.types;
  const questions = await assemble(request, blueprint, types);
  if (questions.length < blueprint.size) return tooFew(request, blueprint, questions.length);
  const code = await shortCode(
    JSON.stringify([
      blueprint.topics,
      blueprint.types,
      blueprint.size,
      request.seed,
      revision,
      ENGINE_VERSION,
    ]),
  );
  return {
    code,
    seed: request.seed,
    revision,
    engineVersion: ENGINE_VERSION,
    blueprint,
    questions,
  };
};
