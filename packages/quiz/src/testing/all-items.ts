import type { GraphReader } from "@strata/graph-model";
import type { ExplainedItem } from "../items/draft.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";
import { everyItem } from "../session/every-item.ts";

/** Every item that one type makes of a graph with one seed. */
export const allItems = (
  reader: GraphReader,
  type: QuestionTypeId,
  seed = "test",
): Promise<readonly ExplainedItem[]> => everyItem(reader, type, seed);

/** Items of several seeds: other foils, other verdicts. */
export const itemsOfSeeds = async (
  reader: GraphReader,
  type: QuestionTypeId,
  seeds: number,
): Promise<readonly ExplainedItem[]> =>
  (
    await Promise.all(Array.from({ length: seeds }, (_, i) => allItems(reader, type, `seed ${i}`)))
  ).flat();
