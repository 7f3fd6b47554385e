import type { Bilingual } from "@strata/graph-model";
import type { RequestContext } from "./context.ts";
import { idLoader } from "./id-loader.ts";

/** Reads the names of entities, one query for all that a request asks for. Ids that name nothing are left out. */
export const createNames = () => {
  const loader = idLoader<Bilingual | null>(
    async (ids, { services }) =>
      new Map((await services.reader.entities(ids)).map(({ id, name }) => [id, name])),
    () => null,
  );
  return async (
    ids: readonly string[],
    context: RequestContext,
  ): Promise<ReadonlyMap<string, Bilingual>> => {
    const names = await Promise.all(
      ids.map(async (id) => [id, await loader(context).load(id)] as const),
    );
    return new Map(names.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])));
  };
};
