import type { GraphReader } from "@strata/graph-model";
import { FactLoader } from "../proof/fact-loader.ts";
import {
  type Degrees,
  entitiesToMeasure,
  type Measure,
  type MeasuredItem,
  type Measures,
  measure,
  type Surroundings,
} from "./measures.ts";
import { readPrerequisites } from "./prerequisites.ts";
import { REFERENCE, type Reference, zScore } from "./reference.ts";
import { TYPE_DIFFICULTY } from "./type-difficulty.ts";

/** Logits for each standard deviation. Heuristics that no answer has tested yet: to be refitted, and to be called so wherever they are shown. */
export const WEIGHTS = {
  lex: 0.8,
  sim: 0.5,
  gap: 0.3,
  nearMiss: 0.3,
  hops: 0.3,
  depth: 0.2,
  popularity: -0.3,
} as const;

/**
 * The difficulty that is supposed before anyone has answered, in logits: the type's, plus what the item's measures add, each in standard
 * deviations from the mean of all questions. One number for both languages: of what is measured in each (lex and gap) the two z-scores'
 * mean counts, brought back to a standard deviation of 1.
 */
export const priorFrom = (
  type: string,
  measures: Measures,
  reference: Reference = REFERENCE,
): number => {
  const z = (id: Measure): number => zScore(measures[id], reference.measures[id]);
  const both = (en: Measure, zh: Measure, sd: number): number =>
    zScore((z(en) + z(zh)) / 2, { mean: 0, sd });
  return (
    (TYPE_DIFFICULTY[type] ?? 0) +
    WEIGHTS.lex * both("lexEn", "lexZh", reference.bothLanguages.lex) +
    WEIGHTS.sim * z("sim") +
    WEIGHTS.gap * both("gapEn", "gapZh", reference.bothLanguages.gap) +
    WEIGHTS.nearMiss * z("nearMiss") +
    WEIGHTS.hops * z("hops") +
    WEIGHTS.depth * z("depth") +
    WEIGHTS.popularity * z("popularity")
  );
};

/** The prior of one item from what has been read around it. Pure. */
export const priorDifficulty = (
  item: MeasuredItem,
  surroundings: Surroundings,
  reference: Reference = REFERENCE,
): number => priorFrom(item.type, measure(item, surroundings, reference.degrees), reference);

/** Reads what lies around some items: what they name and what comes before that, in few requests whatever the graph's size. */
export const readSurroundings = async (
  reader: GraphReader,
  items: readonly MeasuredItem[],
): Promise<Surroundings> => {
  const ids = [...new Set(items.flatMap(entitiesToMeasure))].sort();
  const loader = new FactLoader(reader);
  const [prerequisites] = await Promise.all([readPrerequisites(reader, ids), loader.load(ids)]);
  return { facts: loader.facts, prerequisites };
};

/** Measures items of a graph, with the committed table of degrees or another. */
export const measureAll = async (
  reader: GraphReader,
  items: readonly MeasuredItem[],
  degrees: Degrees = REFERENCE.degrees,
): Promise<readonly Measures[]> => {
  const surroundings = await readSurroundings(reader, items);
  return items.map((item) => measure(item, surroundings, degrees));
};
