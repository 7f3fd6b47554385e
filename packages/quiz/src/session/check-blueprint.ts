import type { GraphReader } from "@strata/graph-model";
import { ADAPTIVE_TEST } from "../adaptive/adaptive-test.ts";
import {
  type Blueprint,
  type BlueprintProblem,
  type BlueprintRequest,
  LEVELS,
  MOST_FACTS,
  QUIZ_MODES,
  QUIZ_SIZE,
  type QuizMode,
} from "../blueprint.ts";
import {
  QUESTION_TYPE_IDS,
  type QuestionTypeId,
  questionType,
} from "../question-types/registry.ts";

/** Modes in which who holds a view may be asked. */
const MODES_FOR_VIEWS: readonly QuizMode[] = ["TEST", "CHALLENGE"];

/** The types that a mode may use. An adaptive test compares learners by questions of one shape: one of four. */
export const typesOf = (mode: QuizMode): readonly QuestionTypeId[] =>
  QUESTION_TYPE_IDS.filter((id) => {
    const { asksForViews, formats } = questionType(id);
    if (asksForViews === true && !MODES_FOR_VIEWS.includes(mode)) return false;
    return mode !== "ADAPTIVE" || formats.includes("PICK_ONE");
  });

const unknown = <T extends string>(given: readonly string[], known: readonly T[]) =>
  given.filter((one) => !known.some((other) => other === one));

const wordProblem = (request: BlueprintRequest): BlueprintProblem | null => {
  const mode = request.mode ?? "PRACTICE";
  if (unknown([mode], QUIZ_MODES).length > 0) {
    return {
      code: "UNKNOWN_MODE",
      message: `No mode is called ${mode}; there are ${QUIZ_MODES.join(", ")}.`,
      parameters: { given: [mode], known: QUIZ_MODES },
    };
  }
  const levels = unknown(request.levels ?? [], LEVELS);
  if (levels.length > 0) {
    return {
      code: "UNKNOWN_LEVEL",
      message: `No level is called ${levels.join(", ")}; there are ${LEVELS.join(", ")}.`,
      parameters: { given: levels, known: LEVELS },
    };
  }
  const types = unknown(request.types, QUESTION_TYPE_IDS);
  if (types.length > 0) {
    return {
      code: "UNKNOWN_TYPE",
      message: `No question type is called ${types.join(", ")}; there are ${QUESTION_TYPE_IDS.join(", ")}.`,
      parameters: { types, known: QUESTION_TYPE_IDS },
    };
  }
  return null;
};

const sizeProblem = (mode: QuizMode, size: number): BlueprintProblem | null => {
  const { min, max } = QUIZ_SIZE;
  if (mode === "ADAPTIVE" || (Number.isInteger(size) && size >= min && size <= max)) return null;
  return {
    code: "SIZE_OUT_OF_RANGE",
    message: `A quiz has ${min} to ${max} questions; ${size} were asked for.`,
    parameters: { size, min, max },
  };
};

const modeProblem = (mode: QuizMode, request: BlueprintRequest): BlueprintProblem | null => {
  const usable = typesOf(mode);
  const misplaced = request.types.filter((type) => !usable.some((one) => one === type));
  if (misplaced.length > 0) {
    const modes = QUIZ_MODES.filter((other) =>
      misplaced.every((type) => typesOf(other).some((one) => one === type)),
    );
    return {
      code: "TYPE_NOT_IN_MODE",
      message: `${mode} does not ask ${misplaced.join(", ")}; ${modes.join(" and ")} do.`,
      parameters: { types: misplaced, modes },
    };
  }
  const facts = request.facts ?? [];
  if (facts.length === 0 && (mode === "REVIEW" || mode === "MISTAKES")) {
    return {
      code: "FACTS_NEEDED",
      message: `${mode} asks given facts, and none is given: name some, or choose PRACTICE.`,
      parameters: { mode },
    };
  }
  return facts.length <= MOST_FACTS
    ? null
    : {
        code: "TOO_MANY_FACTS",
        message: `At most ${MOST_FACTS} facts may be named; ${facts.length} were.`,
        parameters: { facts: facts.length, max: MOST_FACTS },
      };
};

/** Puts a request into its canonical form, so that equal wishes make equal quizzes, or says what is wrong with it. */
export const checkBlueprint = async (
  request: BlueprintRequest,
  reader: GraphReader,
): Promise<Blueprint | BlueprintProblem> => {
  const misspelt = wordProblem(request);
  if (misspelt !== null) return misspelt;
  const mode = QUIZ_MODES.find((one) => one === request.mode) ?? "PRACTICE";
  const problem = sizeProblem(mode, request.size) ?? modeProblem(mode, request);
  if (problem !== null) return problem;
  const topics = [...new Set(request.topics)].sort();
  const known = new Set((await reader.entities(topics)).map((entity) => entity.id));
  const unknownTopics = topics.filter((topic) => !known.has(topic));
  if (unknownTopics.length > 0) {
    return {
      code: "UNKNOWN_TOPIC",
      message: `The graph has nothing called ${unknownTopics.join(", ")}.`,
      parameters: { topics: unknownTopics },
    };
  }
  return {
    mode,
    topics,
    types: QUESTION_TYPE_IDS.filter((type) => request.types.includes(type)),
    levels: LEVELS.filter((level) => request.levels?.includes(level)),
    facts: [...new Set(request.facts ?? [])],
    size: mode === "ADAPTIVE" ? ADAPTIVE_TEST.bank : request.size,
  };
};

export const isBlueprint = (checked: Blueprint | BlueprintProblem): checked is Blueprint =>
  !("code" in checked);
