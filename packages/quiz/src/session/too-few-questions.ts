import { type GraphReader, isCurrent } from "@strata/graph-model";
import type { Blueprint, BlueprintProblem } from "../blueprint.ts";
import { typesOf } from "./check-blueprint.ts";

/** How many neighbours of the topics are tried, and how many are named. */
const NEIGHBOURS = { tried: 6, named: 3 } as const;

/** What stands next to the topics, the most linked with them first. */
const neighboursOf = async (
  topics: readonly string[],
  reader: GraphReader,
): Promise<readonly string[]> => {
  const links = new Map<string, number>();
  for (const { subject, object } of (await reader.relationsOf(topics)).filter(isCurrent)) {
    for (const id of [subject, object]) {
      if (!topics.includes(id)) links.set(id, (links.get(id) ?? 0) + 1);
    }
  }
  return [...links]
    .sort(([a, more], [b, most]) => most - more || (a < b ? -1 : 1))
    .map(([id]) => id);
};

/**
 * That fewer questions can be made than were wished for, with what would make more. `addsOne` tells whether a question
 * can be added by asking for these topics or types besides.
 */
export const tooFewQuestions = async (
  blueprint: Blueprint,
  possible: number,
  reader: GraphReader,
  addsOne: (other: Partial<Pick<Blueprint, "topics" | "types">>) => Promise<boolean>,
): Promise<BlueprintProblem> => {
  const { mode, topics, types, levels, facts, size } = blueprint;
  const otherTypes: string[] = [];
  for (const type of types.length === 0 ? [] : typesOf(mode)) {
    if (types.includes(type)) continue;
    if (await addsOne({ types: [type] })) otherTypes.push(type);
  }
  const otherTopics: string[] = [];
  const near = topics.length === 0 ? [] : await neighboursOf(topics, reader);
  for (const topic of near.slice(0, NEIGHBOURS.tried)) {
    if (otherTopics.length === NEIGHBOURS.named) break;
    if (await addsOne({ topics: [topic] })) otherTopics.push(topic);
  }
  const ways = [
    ...(otherTopics.length === 0 ? [] : [`add ${otherTopics.join(", ")}`]),
    ...(otherTypes.length === 0 ? [] : [`allow ${otherTypes.join(", ")}`]),
    ...(levels.length === 0 ? [] : ["allow all levels"]),
  ];
  const of =
    facts.length > 0 ? "of these facts" : topics.length > 0 ? "of these topics" : "of the graph";
  const instead = ways.length === 0 ? "" : `: ${ways.join(" or ")}`;
  return {
    code: "TOO_FEW_QUESTIONS",
    message: `${possible} ${possible === 1 ? "question" : "questions"} of ${size} can be made ${of}${instead}.`,
    parameters: { asked: size, possible, otherTypes, otherTopics },
  };
};
