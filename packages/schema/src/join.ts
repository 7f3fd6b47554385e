import { MapperKind, mapSchema, pruneSchema } from "@graphql-tools/utils";
import DataLoader from "dataloader";
import {
  GraphQLError,
  type GraphQLFieldConfig,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";
import type { RequestContext, Services } from "./context.ts";
import { GENERAL_TEXTS, ROOT_TEXTS } from "./field-texts.ts";
import { LONGEST_BATCH, longestListOf } from "./list-limit.ts";
import { KEPT_CONNECTIONS, TO_ONE } from "./neo4j-schema.ts";
import { createRewriter, KEY, orderField, type Rewritten, withCapped } from "./rewrite.ts";

/** A node as the Neo4j schema answers it: what the query selects, and the node's id as key. */
export interface NodeRow {
  readonly [KEY]: string;
}

/** The types that a field outside the Neo4j schema may return, with the list they are read through. */
const LISTS = {
  Entity: "entities",
  Claim: "claims",
  Dimension: "dimensions",
  Section: "sections",
  Source: "sources",
  Stack: "stacks",
} as const;
export type JoinedType = keyof typeof LISTS;

/** The Neo4j schema made joinable. */
export interface Join {
  /** The Neo4j schema as clients see it; to be added to the builder. */
  readonly facade: GraphQLSchema;
  /** Reads the nodes with these ids, with what `info` selects on them; null where there is none. One query for a batch. */
  readonly nodes: (
    type: JoinedType,
    ids: readonly string[],
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => Promise<(NodeRow | null)[]>;
  /** Reads one node that must be there: the request has met its id in the graph. */
  readonly node: (
    type: JoinedType,
    id: string,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => Promise<NodeRow>;
}

type Loader = DataLoader<string, NodeRow | null>;

const neo4jContext = ({ driver, timeoutMs }: Services): object => ({
  executionContext: driver,
  transaction: { timeout: timeoutMs },
});

const firstOf = (config: GraphQLFieldConfig<unknown, unknown>): typeof config.resolve => {
  const { resolve } = config;
  return async (source, args, context, info) => {
    const rows = await resolve?.(source, args, context, info);
    return Array.isArray(rows) ? (rows[0] ?? null) : null;
  };
};

/**
 * Wraps the schema of @neo4j/graphql so that its types can be extended and returned by other resolvers.
 *
 * Its root resolvers translate the whole selection to one Cypher query and look names up on `info.schema`; each therefore
 * gets an `info` that speaks of nothing but its own schema. The other resolvers only read properties and stay.
 */
export const joinNeo4jSchema = (schema: GraphQLSchema): Join => {
  const query = schema.getQueryType();
  if (!query) {
    throw new Error("The Neo4j schema has no query type.");
  }
  const rewriter = createRewriter(schema);

  const readRoot = async (
    rootField: string,
    args: Readonly<Record<string, unknown>>,
    services: Services,
    info: GraphQLResolveInfo,
    rewritten: Rewritten,
  ): Promise<readonly NodeRow[]> => {
    const field = query.getFields()[rootField];
    if (!field?.resolve) {
      throw new Error(`The Neo4j schema cannot read ${rootField}.`);
    }
    const { fieldNodes, fragments, cappedVariables } = rewritten;
    const rows: unknown = await field.resolve(undefined, args, neo4jContext(services), {
      ...info,
      fieldNodes,
      fragments,
      variableValues: withCapped(info.variableValues, cappedVariables),
      schema,
      parentType: query,
      returnType: field.type,
      fieldName: rootField,
    });
    return rows as readonly NodeRow[];
  };

  const ordered = (type: GraphQLObjectType, sort: unknown): readonly unknown[] => [
    ...(Array.isArray(sort) ? sort : []),
    { [orderField(type)]: "ASC" },
  ];

  const facade = mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (config, name) => {
      const type = getNamedType(config.type);
      if (!isObjectType(type)) {
        return config;
      }
      return {
        ...config,
        description: ROOT_TEXTS[name] ?? null,
        resolve: (
          _root: unknown,
          args: Readonly<Record<string, unknown>>,
          context: RequestContext,
          info: GraphQLResolveInfo,
        ) =>
          readRoot(
            name,
            {
              ...args,
              sort: ordered(type, args.sort),
              ...(typeof args.limit === "number"
                ? { limit: Math.min(args.limit, longestListOf(type.name)) }
                : {}),
            },
            context.services,
            info,
            rewriter(name, info.fieldNodes, info.fragments),
          ),
      };
    },
    [MapperKind.OBJECT_FIELD]: (config, name, typeName) => {
      if (name.endsWith("Connection") && !KEPT_CONNECTIONS.has(`${typeName}.${name}`)) {
        return null;
      }
      const description = config.description || GENERAL_TEXTS[name] || null;
      const kind = TO_ONE[`${typeName}.${name}`];
      if (kind !== undefined) {
        const type = getNamedType(config.type);
        return {
          ...config,
          description,
          args: {},
          type: kind === "required" && isObjectType(type) ? new GraphQLNonNull(type) : type,
          resolve: firstOf(config),
        } as typeof config;
      }
      return { ...config, description };
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (config, name) =>
      name.endsWith("Connection") ? null : config,
  });

  const loaders = new WeakMap<RequestContext, Map<Rewritten, Loader>>();

  const loaderFor = (
    type: JoinedType,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Loader => {
    const rootField = LISTS[type];
    const rewritten = rewriter(rootField, info.fieldNodes, info.fragments);
    const ofRequest = loaders.get(context) ?? new Map<Rewritten, Loader>();
    loaders.set(context, ofRequest);
    const known = ofRequest.get(rewritten);
    if (known) {
      return known;
    }
    const loader: Loader = new DataLoader(
      async (ids) => {
        const rows = await readRoot(
          rootField,
          { where: { id: { in: ids } }, limit: ids.length },
          context.services,
          info,
          rewritten,
        );
        const byKey = new Map(rows.map((row) => [row[KEY], row]));
        return ids.map((id) => byKey.get(id) ?? null);
      },
      // A larger batch would be cut without a word.
      { maxBatchSize: LONGEST_BATCH },
    );
    ofRequest.set(rewritten, loader);
    return loader;
  };

  return {
    facade: pruneSchema(facade),
    nodes: (type, ids, context, info) => {
      const loader = loaderFor(type, context, info);
      return Promise.all(ids.map((id) => loader.load(id)));
    },
    node: async (type, id, context, info) => {
      const row = await loaderFor(type, context, info).load(id);
      if (row === null) {
        throw new GraphQLError(`${type} ${id} went while it was being read. Ask again.`, {
          extensions: { code: "KNOWLEDGE_CHANGED" },
        });
      }
      return row;
    },
  };
};
