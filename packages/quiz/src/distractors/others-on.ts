import type { Facts } from "../proof/facts.ts";

/** Other entities whose traits on a dimension have been read, in ascending order of id. */
export const othersOn = (dimension: string, entity: string, facts: Facts): readonly string[] =>
  [...new Set(facts.traitsReadOn(dimension).map(({ subject }) => subject))]
    .filter((id) => id !== entity && facts.covers(id))
    .sort();
