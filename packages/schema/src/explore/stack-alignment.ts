import type { Bilingual, Stack } from "@strata/graph-model";

/** What stands in one column of an aligned row. */
export interface AlignedLayer {
  readonly stackId: string;
  readonly position: number;
  readonly role: Bilingual;
}

/** One entity, in every stack in which it stands at this height; null where a stack has a gap. */
export interface AlignedRow {
  readonly entityId: string;
  readonly layers: readonly (AlignedLayer | null)[];
}

/**
 * Which rows and layers go together: a longest common subsequence (Wagner and Fischer 1974, doi:10.1145/321796.321811), read from the
 * bottom; of equally long ones that which takes its matches lowest in the rows.
 */
const matches = (
  rows: readonly string[],
  layers: readonly string[],
): readonly (readonly [number, number])[] => {
  const longest = Array.from({ length: rows.length + 1 }, () =>
    new Array<number>(layers.length + 1).fill(0),
  );
  const at = (row: number, layer: number): number => longest[row]?.[layer] ?? 0;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let layer = layers.length - 1; layer >= 0; layer -= 1) {
      const line = longest[row];
      if (line) {
        line[layer] =
          rows[row] === layers[layer]
            ? at(row + 1, layer + 1) + 1
            : Math.max(at(row + 1, layer), at(row, layer + 1));
      }
    }
  }
  const found: (readonly [number, number])[] = [];
  let [row, layer] = [0, 0];
  while (row < rows.length && layer < layers.length) {
    if (rows[row] === layers[layer]) {
      found.push([row, layer]);
      row += 1;
      layer += 1;
    } else if (at(row, layer + 1) >= at(row + 1, layer)) layer += 1;
    else row += 1;
  }
  return found;
};

const gaps = (count: number): null[] => new Array<null>(count).fill(null);

/** Puts one more stack beside the rows: shared layers into their rows, each other layer into a row of its own, above the rows before it. */
const join = (rows: readonly AlignedRow[], stack: Stack, column: number): readonly AlignedRow[] => {
  const layerOf = (position: number): AlignedLayer => ({
    stackId: stack.id,
    position,
    role: stack.layers[position]?.role ?? { en: "", zh: "" },
  });
  const own = (position: number): AlignedRow => ({
    entityId: stack.layers[position]?.entity ?? "",
    layers: [...gaps(column), layerOf(position)],
  });
  const wide = ({ entityId, layers }: AlignedRow, layer: AlignedLayer | null): AlignedRow => ({
    entityId,
    layers: [...layers, layer],
  });
  const result: AlignedRow[] = [];
  let [row, layer] = [0, 0];
  const upTo = (lastRow: number, lastLayer: number): void => {
    for (const one of rows.slice(row, lastRow)) result.push(wide(one, null));
    for (let position = layer; position < lastLayer; position += 1) result.push(own(position));
  };
  const together = matches(
    rows.map(({ entityId }) => entityId),
    stack.layers.map(({ entity }) => entity),
  );
  for (const [sharedRow, sharedLayer] of together) {
    upTo(sharedRow, sharedLayer);
    const shared = rows[sharedRow];
    if (shared) result.push(wide(shared, layerOf(sharedLayer)));
    [row, layer] = [sharedRow + 1, sharedLayer + 1];
  }
  upTo(rows.length, stack.layers.length);
  return result;
};

/**
 * Stacks side by side, bottom first, with the layers that they share in one row. No stack's order is ever broken, so a layer that
 * two stacks have in opposite orders is aligned once and stands apart the other time.
 *
 * Two stacks are aligned by a longest common subsequence: no alignment shares more. Each further one is aligned with the rows made so far, as in
 * progressive alignment (Feng and Doolittle 1987, doi:10.1007/BF02603120), in the order given: that is not always the best there is
 * for three and more, but it is stable and takes time in proportion to the layers.
 */
export const alignStacks = (stacks: readonly Stack[]): readonly AlignedRow[] =>
  stacks.reduce<readonly AlignedRow[]>((rows, stack, column) => join(rows, stack, column), []);
