import type { GraphReader } from "@strata/graph-model";
import type { Blueprint, BlueprintProblem, BlueprintRequest } from "../blueprint.ts";
import { explain } from "../explanation/explain.ts";
import { checkText } from "../items/check-item.ts";
import type { Item } from "../items/draft.ts";
import { FactLoader } from "../proof/fact-loader.ts";
import type { Question } from "../question.ts";
import { QUESTION_TYPE_IDS, type QuestionTypeId } from "../question-types/registry.ts";
import type { Quiz } from "../quiz.ts";
import { createRandom } from "../random/random.ts";
import { checkBlueprint, isBlueprint } from "./check-blueprint.ts";
import { ItemSource } from "./item-source.ts";
import { shortCode } from "./quiz-code.ts";

/** Raised whenever the same inputs would give other questions than before. */
export const ENGINE_VERSION = "1";

export interface QuizRequest {
  readonly reader: GraphReader;
  readonly blueprint: BlueprintRequest;
  /** Any text; the same one gives the same quiz. */
  readonly seed: string;
}

const OPTION_IDS = "abcd";
const optionId = (index: number): string => OPTION_IDS.charAt(index);

const toQuestion = (item: Item, number: number, loader: FactLoader): Question => ({
  id: String(number),
  number,
  type: item.type,
  format: item.format,
  fact: item.fact,
  stem: item.stem,
  options: item.options.map(({ text }, i) => ({ id: optionId(i), text })),
  key: item.options.flatMap((option, i) => (option.right ? [optionId(i)] : [])),
  explanation: explain(item, optionId, {
    facts: loader.facts,
    entity: (id) => loader.entity(id),
  }),
});

/** Whether one question's explanation tells the other's answer, or both ask the same place in the graph. */
const giveAway = (
  item: Item,
  question: Question,
  explained: Question,
  cells: ReadonlySet<string>,
) =>
  cells.has(item.cell) ||
  question.explanation.claimIds.includes(item.fact) ||
  explained.explanation.claimIds.includes(question.fact);

const assemble = async (
  { reader, seed }: Pick<QuizRequest, "reader" | "seed">,
  { topics, size }: Pick<Blueprint, "topics" | "size">,
  types: readonly QuestionTypeId[],
): Promise<readonly Question[]> => {
  const random = createRandom(seed);
  const loader = new FactLoader(reader);
  const sources = random
    .shuffle(types)
    .map((type) => new ItemSource(type, topics, seed, reader, loader));
  const questions: Question[] = [];
  const cells = new Set<string>();
  const timesAsked = new Map<string, number>();
  while (questions.length < size && sources.length > 0) {
    const source = sources.shift();
    if (source === undefined) break;
    const number = questions.length + 1;
    const wantedTruth = random.int(2) === 0;
    const fewest = Math.min(...[0, ...timesAsked.values()]);
    const item = await source.take(
      (candidate) => {
        const explained = toQuestion(candidate, number, loader);
        const texts = explained.explanation.options.map(({ text }) => text);
        return (
          texts.every((text) => checkText(text).length === 0) &&
          !questions.some((question) => giveAway(candidate, question, explained, cells))
        );
      },
      (candidate) =>
        (timesAsked.get(candidate.subject) ?? 0) <= fewest &&
        (candidate.format !== "TRUE_FALSE" || candidate.options[0]?.right === wantedTruth),
    );
    if (item === null) continue;
    cells.add(item.cell);
    timesAsked.set(item.subject, (timesAsked.get(item.subject) ?? 0) + 1);
    questions.push(toQuestion(item, number, loader));
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
  for (const type of blueprint.types.length === 0 ? [] : QUESTION_TYPE_IDS) {
    if (blueprint.types.includes(type)) continue;
    const questions = await assemble(request, { ...blueprint, size: 1 }, [type]);
    if (questions.length > 0) otherTypes.push(type);
  }
  const of = blueprint.topics.length === 0 ? "of the graph" : "of these topics";
  const ways = [
    ...(blueprint.topics.length === 0 ? [] : ["add topics"]),
    ...(otherTypes.length === 0 ? [] : [`allow ${otherTypes.join(", ")}`]),
  ];
  const instead = ways.length === 0 ? "" : `: ${ways.join(" or ")}`;
  return {
    code: "TOO_FEW_QUESTIONS",
    message: `${possible} questions of ${blueprint.size} can be made ${of}${instead}.`,
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
