import DataLoader from "dataloader";
import type { RequestContext } from "./context.ts";

/** What a batch of ids leads to, by id. */
export type ReadByIds<Value> = (
  ids: readonly string[],
  context: RequestContext,
) => Promise<ReadonlyMap<string, Value>>;

/**
 * A DataLoader for each request and each `variant` of what is asked (its arguments as a text): one read for all rows of a field.
 * Where a read says nothing of an id, `missing` does.
 */
export const idLoader = <Value>(read: ReadByIds<Value>, missing: (id: string) => Value) =>
  variantLoader<null, Value>((ids, context) => read(ids, context), missing).bind(null, null);

/** As `idLoader`, with arguments that take part in the read. They are told apart by their JSON. */
export const variantLoader = <Arguments, Value>(
  read: (
    ids: readonly string[],
    context: RequestContext,
    args: Arguments,
  ) => Promise<ReadonlyMap<string, Value>>,
  missing: (id: string) => Value,
) => {
  const loaders = new WeakMap<RequestContext, Map<string, DataLoader<string, Value>>>();
  return (args: Arguments, context: RequestContext): DataLoader<string, Value> => {
    const ofRequest = loaders.get(context) ?? new Map<string, DataLoader<string, Value>>();
    loaders.set(context, ofRequest);
    const variant = JSON.stringify(args);
    const known = ofRequest.get(variant);
    if (known) {
      return known;
    }
    const loader = new DataLoader<string, Value>(async (ids) => {
      const found = await read(ids, context, args);
      return ids.map((id) => found.get(id) ?? missing(id));
    });
    ofRequest.set(variant, loader);
    return loader;
  };
};
