import type { ExplainedItem } from "../items/draft.ts";
import { type Check, check } from "./check.ts";
import { isNumeric } from "./examine.ts";
import { onePerFact } from "./guessers.ts";
import type { Oracle } from "./oracle.ts";
import { chiSquareP, chiSquareUniform } from "./statistics.ts";
import { THRESHOLDS } from "./thresholds.ts";

const keyAt = (item: ExplainedItem): number => item.options.findIndex(({ right }) => right);

const uniform = (
  name: string,
  items: readonly ExplainedItem[],
  size: 2 | 3 | 4,
  details: readonly string[] = [],
): Check => {
  const counts = Array.from(
    { length: size },
    (_, i) => items.filter((item) => keyAt(item) === i).length,
  );
  const degrees = size === 2 ? 1 : size === 3 ? 2 : 3;
  const p = chiSquareP(chiSquareUniform(counts), degrees);
  const found = `p = ${p.toPrecision(2)} (${counts.join(", ")})`;
  return check(name, p > THRESHOLDS.positionP, found, "χ² p > .01", details);
};

/** True and false by what is asked: a kind of relation, a trait, a denial. */
const bySort = (items: readonly ExplainedItem[], oracle: Oracle): readonly string[] => {
  const groups = new Map<string, ExplainedItem[]>();
  for (const item of items) {
    const claim = oracle.claim(item.fact);
    const sort = claim?.kind === "RELATION" ? claim.relation : (claim?.kind ?? "");
    groups.set(sort, [...(groups.get(sort) ?? []), item]);
  }
  return [...groups]
    .map(([sort, own]) => ({
      sort,
      of: own.length,
      right: own.filter((one) => keyAt(one) === 0).length,
    }))
    .sort((a, b) => Math.abs(2 * b.right - b.of) - Math.abs(2 * a.right - a.of))
    .map(({ sort, of, right }) => `${sort}: ${right} true, ${of - right} false`);
};

/**
 * Whether the key's place tells anything, by the number of options, and whether "true" is right as often as "false". Numbers, which stand in
 * an order of their own, are left out, and so are formats in which not one option is the key.
 */
export const positionChecks = (
  items: readonly ExplainedItem[],
  oracle: Oracle,
): readonly Check[] => {
  const placed = onePerFact(
    items.filter((item) => item.format === "PICK_ONE" && !isNumeric(item, oracle)),
  );
  const verdicts = items.filter(({ format }) => format === "TRUE_FALSE");
  return [
    ...([2, 3, 4] as const).map((size) =>
      uniform(
        `key position of ${size} options`,
        placed.filter(({ options }) => options.length === size),
        size,
      ),
    ),
    uniform("balance of true and false", verdicts, 2, bySort(verdicts, oracle)),
  ];
};
