import type { SeedProblem } from "../problem.ts";
import type { Seed } from "../seed.ts";
import { isAccepted, isCurrentEntry } from "./moments.ts";

const isRanked = (scale: string): boolean => scale === "ordinal" || scale === "numeric";

/** An order is on a dimension whose values go from least to most. */
export const checkOrderScales = (seed: Seed): readonly SeedProblem[] => {
  const scales = new Map(seed.dimensions.map(({ data }) => [data.id, data.scale]));
  return seed.orders.flatMap((entry) => {
    const { dimension } = entry.data;
    const scale = scales.get(dimension);
    if (scale === undefined || isRanked(scale)) return [];
    return [
      entry.problemAt(
        ["dimension"],
        "order-without-scale",
        `Nothing ranks above anything on “${dimension}”: its scale is ${scale}.`,
        "Name an ordinal or numeric dimension, or say it as a trait or a relation.",
      ),
    ];
  });
};

/** What an entity ranks above, by this and further orders, has no higher value than it. */
export const checkOrdersAgainstValues = (seed: Seed): readonly SeedProblem[] => {
  const accepted = seed.orders.filter(isAccepted);
  const below = new Map<string, string[]>();
  for (const { data } of accepted) {
    const key = `${data.dimension} ${data.subject}`;
    below.set(key, [...(below.get(key) ?? []), data.above]);
  }
  const allBelow = (dimension: string, from: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      open.push(...(below.get(`${dimension} ${at}`) ?? []));
    }
    return found;
  };
  const valueByCell = new Map<string, string>();
  for (const entry of seed.traits) {
    const { dimension, subject, value } = entry.data;
    if (value !== undefined && isCurrentEntry(entry))
      valueByCell.set(`${dimension} ${subject}`, value);
  }
  const dimensions = new Map(seed.dimensions.map(({ data }) => [data.id, data]));
  return accepted.flatMap((entry) => {
    const { dimension, subject, above } = entry.data;
    const definition = dimensions.get(dimension);
    if (!definition || !isRanked(definition.scale)) return [];
    const values = definition.values ?? [];
    const rankOf = (id: string): number =>
      values.findIndex((value) => value.id === valueByCell.get(`${dimension} ${id}`));
    const own = rankOf(subject);
    // A number is equal or not; two entities in one range or on one step may still differ.
    const isExact = typeof values[own]?.amount === "number";
    const higher = [...allBelow(dimension, above)].find(
      (id) => rankOf(id) > own || (isExact && id !== subject && rankOf(id) === own),
    );
    if (own < 0 || higher === undefined) return [];
    return [
      entry.problemAt(
        ["above"],
        "contradiction",
        `${subject} would rank above ${higher}, and their values on “${dimension}” say otherwise: “${values[own]?.id}” and “${valueByCell.get(`${dimension} ${higher}`)}”.`,
        "Turn the order round, correct a value, or give one “status: disputed” and its dispute.",
      ),
    ];
  });
};
