/** One height of a cross-section: what stands there in either stack. */
export type SectionRow<Item> = { readonly left: Item | null; readonly right: Item | null };

/**
 * Lays two stacks side by side, bottom first, so that an entity standing in both is in one row. Between two such
 * entities, what is left over stands side by side from below and the shorter part leaves a gap.
 */
export const alignStacks = <Item>(
  left: readonly Item[],
  right: readonly Item[],
  idOf: (item: Item) => string,
): readonly SectionRow<Item>[] => {
  const rows: SectionRow<Item>[] = [];
  let l = 0;
  let r = 0;
  const fill = (leftEnd: number, rightEnd: number) => {
    while (l < leftEnd || r < rightEnd) {
      rows.push({
        left: (l < leftEnd ? left[l] : undefined) ?? null,
        right: (r < rightEnd ? right[r] : undefined) ?? null,
      });
      l = Math.min(l + 1, leftEnd);
      r = Math.min(r + 1, rightEnd);
    }
  };
  for (const [place, item] of left.entries()) {
    const partner = right.findIndex((each, at) => at >= r && idOf(each) === idOf(item));
    if (place < l || partner < 0) continue;
    fill(place, partner);
    rows.push({ left: item, right: right[partner] ?? null });
    l = place + 1;
    r = partner + 1;
  }
  fill(left.length, right.length);
  return rows;
};
