/** Leaves out what no longer exists: the knowledge may be seeded anew between two queries of one request. */
export const present = <Item>(items: readonly (Item | null)[]): Item[] =>
  items.filter((item) => item !== null);
