import type { Layer } from "@strata/graph-model";
import { type Asked, ask } from "../../../graphql/ask.ts";
import { graphql, type ResultOf } from "../../../graphql/graphql.ts";

/** The API gives at most a hundred at a time. */
const PAGE = 100;

export const EntriesQuery = graphql(`
  query Entries($limit: Int!, $offset: Int!) {
    entities(limit: $limit, offset: $offset, sort: [{ id: ASC }]) {
      id
      kind
      layer
      nameEn
      nameZh
    }
  }
`);

export type Entry = Omit<ResultOf<typeof EntriesQuery>["entities"][number], "layer"> & {
  layer: Layer | null;
};

/** Every entry of the graph. */
export const loadEntries = async (): Promise<Asked<readonly Entry[]>> => {
  const entries: Entry[] = [];
  for (;;) {
    const asked = await ask(EntriesQuery, { limit: PAGE, offset: entries.length });
    if (!asked.ok) return asked;
    entries.push(...asked.data.entities);
    if (asked.data.entities.length < PAGE) return { ok: true, data: entries };
  }
};
