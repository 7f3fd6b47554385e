import type { GraphReader } from "@strata/graph-model";
import type { ExplainedItem } from "../items/draft.ts";
import { FactLoader } from "../proof/fact-loader.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";
import { ItemSource } from "../session/item-source.ts";

/** Every item that one type makes of a graph with one seed: at most one for each claim. */
export const allItems = async (
  reader: GraphReader,
  type: QuestionTypeId,
  seed = "test",
): Promise<readonly ExplainedItem[]> => {
  const source = new ItemSource(type, [], seed, reader, new FactLoader(reader));
  const items: ExplainedItem[] = [];
  for (;;) {
    const item = await source.take(
      () => true,
      () => true,
    );
    if (item === null) return items;
    items.push(item);
  }
};

/** Items of several seeds: other foils, other verdicts. */
export const itemsOfSeeds = async (
  reader: GraphReader,
  type: QuestionTypeId,
  seeds: number,
): Promise<readonly ExplainedItem[]> =>
  (
    await Promise.all(Array.from({ length: seeds }, (_, i) => allItems(reader, type, `seed ${i}`)))
  ).flat();
