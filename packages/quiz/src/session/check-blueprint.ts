import type { GraphReader } from "@strata/graph-model";
import {
  type Blueprint,
  type BlueprintProblem,
  type BlueprintRequest,
  QUIZ_SIZE,
} from "../blueprint.ts";
import { isQuestionTypeId, QUESTION_TYPE_IDS } from "../question-types/registry.ts";

/** Puts a request into its canonical form, so that equal wishes make equal quizzes, or says what is wrong with it. */
export const checkBlueprint = async (
  request: BlueprintRequest,
  reader: GraphReader,
): Promise<Blueprint | BlueprintProblem> => {
  const { min, max } = QUIZ_SIZE;
  const { size } = request;
  if (!Number.isInteger(size) || size < min || size > max) {
    return {
      code: "SIZE_OUT_OF_RANGE",
      message: `A quiz has ${min} to ${max} questions; ${size} were asked for.`,
      parameters: { size, min, max },
    };
  }
  const unknownTypes = request.types.filter((type) => !isQuestionTypeId(type));
  if (unknownTypes.length > 0) {
    return {
      code: "UNKNOWN_TYPE",
      message: `No question type is called ${unknownTypes.join(", ")}; there are ${QUESTION_TYPE_IDS.join(", ")}.`,
      parameters: { types: unknownTypes, known: QUESTION_TYPE_IDS },
    };
  }
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
  return { topics, types: QUESTION_TYPE_IDS.filter((type) => request.types.includes(type)), size };
};

export const isBlueprint = (checked: Blueprint | BlueprintProblem): checked is Blueprint =>
  !("code" in checked);
