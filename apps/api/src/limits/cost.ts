import {
  type DocumentNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { EXPECTED_SIZES, FIELD_COSTS, longestList, RELATION_LIST } from "./expected-sizes.ts";

/** More fields than this, fragments unfolded, are not even added up. */
const MOST_FIELDS = 10_000;

/** The status where the media type lets errors have one; nothing was executed. */
const REQUEST_ERROR = { spec: true, status: 400 };

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);

const PAGE_ARGUMENTS = ["first", "limit", "offset"] as const;

const refuseNegative = (args: Readonly<Record<string, unknown>>, field: string): void => {
  for (const name of PAGE_ARGUMENTS) {
    const value = args[name];
    if (typeof value === "number" && value < 0) {
      throw new GraphQLError(`${name} of ${field} must not be negative, but is ${value}.`, {
        extensions: {
          code: "BAD_USER_INPUT",
          parameters: { argument: name },
          http: REQUEST_ERROR,
        },
      });
    }
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** How many rows the arguments let through: a filter by id counts as well as a size. */
const asked = (args: Readonly<Record<string, unknown>>): number => {
  const size = args.first ?? args.limit;
  const id = isRecord(args.where) ? args.where.id : undefined;
  const ids = !isRecord(id)
    ? Number.POSITIVE_INFINITY
    : typeof id.eq === "string"
      ? 1
      : Array.isArray(id.in)
        ? id.in.length
        : Number.POSITIVE_INFINITY;
  return Math.min(typeof size === "number" ? size : Number.POSITIVE_INFINITY, ids);
};

const expected = (type: string, field: string, target: string): number =>
  EXPECTED_SIZES[`${type}.${field}`] ??
  (type === "Entity" && target === "Entity" ? RELATION_LIST : longestList(target));

/** A node costs 1, a leaf nothing, a list its length times what one of it costs. Introspection is free. */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith("__") || field.name.startsWith("__")) {
    return 0;
  }
  refuseNegative(args, field.name);
  const coordinate = `${type.name}.${field.name}`;
  const own = FIELD_COSTS[coordinate] ?? 0;
  const target = getNamedType(field.type);
  if (!isCompositeType(target)) {
    return own;
  }
  if (coordinate === "Query.compare") {
    const most = expected("ComparisonRow", "cells", "ComparisonCell");
    const share = Array.isArray(args.ids) ? args.ids.length : most;
    return own + Math.ceil((childComplexity * Math.min(share, most)) / most);
  }
  if (coordinate === "Query.neighbourhood") {
    const usual = expected("Neighbourhood", "entities", "Entity");
    return own + Math.ceil((childComplexity * Math.max(1, Number(args.limit))) / usual);
  }
  const size = isList(field.type)
    ? Math.min(asked(args), expected(type.name, field.name, target.name))
    : 1;
  return own + size * (1 + childComplexity);
};

export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What an operation may cost at most to answer, in nodes. Throws a GraphQLError for variables that do not fit and
 * for negative sizes.
 */
export const costOf = ({ schema, document, operationName, variables }: CostedOperation): number =>
  getComplexity({
    schema,
    query: document,
    estimators: [estimate],
    maxQueryNodes: MOST_FIELDS,
    ...(operationName === undefined ? {} : { operationName }),
    ...(variables === undefined ? {} : { variables: { ...variables } }),
  });

/** The refusal of a query that costs too much. */
export const tooCostly = (cost: number, limit: number): GraphQLError =>
  new GraphQLError(
    `This query may cost ${cost}, and ${limit} is the most. Ask for less at once: set first or limit on lists.`,
    { extensions: { code: "COST_LIMIT", cost, limit, http: REQUEST_ERROR } },
  );
