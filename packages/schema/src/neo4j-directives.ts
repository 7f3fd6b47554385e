import { CLAIM_LIST_LIMIT, LIST_LIMIT } from "./list-limit.ts";

/** Neither a filter nor a sort key: each would add an input field for a text that nobody compares as a whole. */
export const PROSE = "@filterable(byValue: false, byAggregate: false) @sortable(byValue: false)";
/** Filters by value, sorts by nothing. */
export const UNSORTED = "@sortable(byValue: false)";
const LIMITED = `@limit(default: ${LIST_LIMIT}, max: ${LIST_LIMIT})`;
/** A type with a list of its own on the query root. */
export const NODE = `${LIMITED} @query(read: true, connection: false, aggregate: false)`;
/** As NODE, for claims. */
export const CLAIMS = NODE.replaceAll(String(LIST_LIMIT), String(CLAIM_LIST_LIMIT));
/** A type that is reached through others only. */
export const NESTED = `${LIMITED} @query(read: false, connection: false, aggregate: false)`;

/** An edge as a list of what it leads to. */
export const relation = (
  type: string,
  direction: "IN" | "OUT",
  options: { filter?: boolean; properties?: string } = {},
): string =>
  `@relationship(type: "${type}", direction: ${direction}, aggregate: false${
    options.properties ? `, properties: "${options.properties}"` : ""
  }) @filterable(byValue: ${options.filter ?? false}, byAggregate: false)`;
