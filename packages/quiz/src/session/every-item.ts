import type { GraphReader } from "@strata/graph-model";
import type { ExplainedItem } from "../items/draft.ts";
import { FactLoader } from "../proof/fact-loader.ts";
import type { QuestionTypeId } from "../question-types/registry.ts";
import { ItemSource } from "./item-source.ts";

/** Every item that one type makes of a graph with one seed: at most one for each claim. It reads the whole graph. */
export const everyItem = async (
  reader: GraphReader,
  type: QuestionTypeId,
  seed: string,
): Promise<readonly ExplainedItem[]> => {
  const source = new ItemSource(
    type,
    { topics: [], facts: [] },
    seed,
    reader,
    new FactLoader(reader),
  );
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
