import { CLAIM_LIST_LIMIT, LIST_LIMIT, LONGEST_BATCH } from "./list-limit.ts";

/** Neither a filter nor a sort key: each would add an input field for a text that nobody compares as a whole. */
export const PROSE = "@filterable(byValue: false, byAggregate: false) @sortable(byValue: false)";
/** Filters by value, sorts by nothing. */
export const UNSORTED = "@sortable(byValue: false)";
const limited = (limit: number): string => `@limit(default: ${limit}, max: ${LONGEST_BATCH})`;
/** A type with a list of its own on the query root. */
export const NODE = `${limited(LIST_LIMIT)} @query(read: true, connection: false, aggregate: false)`;
/** As NODE, for claims. */
export const CLAIMS = `${limited(CLAIM_LIST_LIMIT)} @query(read: true, connection: false, aggregate: false)`;
/** A type that is reached through others only. */
export const NESTED = `${limited(LIST_LIMIT)} @query(read: false, connection: false, aggregate: false)`;

/** An edge as a list of what it leads to. */
export const relation = (
  type: string,
  direction: "IN" | "OUT",
  options: { filter?: boolean; properties?: string } = {},
): string =>
  `@relationship(type: "${type}", direction: ${direction}, aggregate: false${
    options.properties ? `, properties: "${options.properties}"` : ""
  }) @filterable(byValue: ${options.filter ?? false}, byAggregate: false)`;
