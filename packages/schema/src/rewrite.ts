import {
  type ArgumentNode,
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  parseValue,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { longestListOf } from "./list-limit.ts";

/** Under this alias every row carries its key, whatever the query asks for. */
export const KEY = "__k";

/** A selection as the Neo4j schema may be asked it. */
export interface Rewritten {
  readonly fieldNodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Variables that stand in for those that size a list. */
  readonly cappedVariables: readonly CappedVariable[];
}

interface CappedVariable {
  readonly name: string;
  readonly original: string;
  readonly most: number;
}

interface Link {
  readonly next: WeakMap<FieldNode, Link>;
  readonly rewritten: Map<string, Rewritten>;
}

const newLink = (): Link => ({ next: new WeakMap(), rewritten: new Map() });

/** The types of `properties` on edges: they have no id, and one asked for `__typename` alone is a Cypher error. */
const edgeProperties = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    Object.values(schema.getTypeMap()).flatMap((type) => {
      const properties = isObjectType(type) ? type.getFields().properties : undefined;
      return properties === undefined ? [] : [getNamedType(properties.type).name];
    }),
  );

/** `position` where nodes have one, else `id`. */
export const orderField = (type: GraphQLObjectType): "position" | "id" =>
  type.getFields().position === undefined ? "id" : "position";

const fieldType = (type: unknown, field: string): GraphQLObjectType | null => {
  const found = isObjectType(type) ? getNamedType(type.getFields()[field]?.type) : undefined;
  return isObjectType(found) ? found : null;
};

/** A connection is sorted by the position on its edges where there is one: the order in which they were written. */
const sortedBy = (field: GraphQLField<unknown, unknown>): string | null => {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !field.args.some(({ name }) => name === "sort")) {
    return null;
  }
  const edge = fieldType(type, "edges");
  if (edge === null) {
    return `{ ${orderField(type)}: ASC }`;
  }
  const properties = fieldType(edge, "properties");
  if (properties !== null && orderField(properties) === "position") {
    return "{ edge: { position: ASC } }";
  }
  const node = fieldType(edge, "node");
  return node && `{ node: { ${orderField(node)}: ASC } }`;
};

/** Lists have a total order, so that pages neither overlap nor miss a row: the given keys first, the node's own last. */
const withOrder = (node: FieldNode, field: GraphQLField<unknown, unknown>): FieldNode => {
  const order = sortedBy(field);
  if (order === null) {
    return node;
  }
  const last = parseValue(order);
  const others = (node.arguments ?? []).filter(({ name }) => name.value !== "sort");
  const given = node.arguments?.find(({ name }) => name.value === "sort")?.value;
  if (given?.kind === Kind.VARIABLE) {
    return node;
  }
  const keys =
    given === undefined || given.kind === Kind.NULL
      ? []
      : given.kind === Kind.LIST
        ? given.values
        : [given];
  return {
    ...node,
    arguments: [
      ...others,
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: "sort" },
        value: { kind: Kind.LIST, values: [...keys, last] },
      },
    ],
  };
};

/**
 * The Neo4j schema lets lists be longer than clients may have them, so that a batch by ids is one query; what a client asks for is
 * capped here. A variable is replaced by one of our own, as its value is another in each run of the document.
 */
const withCap = (
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  capped: Map<string, CappedVariable>,
): FieldNode => {
  const type = getNamedType(field.type);
  const target = fieldType(fieldType(type, "edges"), "node") ?? type;
  const most = longestListOf(target.name);
  const cap = (argument: ArgumentNode): ArgumentNode => {
    const { name, value } = argument;
    if (name.value !== "limit" && name.value !== "first") {
      return argument;
    }
    if (value.kind === Kind.INT && Number(value.value) > most) {
      return { ...argument, value: { ...value, value: String(most) } };
    }
    if (value.kind === Kind.VARIABLE) {
      const original = value.name.value;
      const variable = { name: `${original}__${most}`, original, most };
      capped.set(variable.name, variable);
      return { ...argument, value: { ...value, name: { ...value.name, value: variable.name } } };
    }
    return argument;
  };
  return node.arguments ? { ...node, arguments: node.arguments.map(cap) } : node;
};

/** The variables of a request with those that stand in for some of them. */
export const withCapped = (
  values: Readonly<Record<string, unknown>>,
  capped: readonly CappedVariable[],
): Record<string, unknown> => ({
  ...values,
  ...Object.fromEntries(
    capped.flatMap(({ name, original, most }) => {
      const value = values[original];
      return value === undefined
        ? []
        : [[name, typeof value === "number" ? Math.min(value, most) : value]];
    }),
  ),
});

/**
 * Makes selections on the joined schema ones that `schema` understands: fields that it does not know are dropped,
 * every keyed type is asked for its key, every list for a total order.
 *
 * Remembered by all the field nodes, in order: overlapping fragments, aliases and `@include` may share the first.
 * As servers keep parsed documents, each document is rewritten once.
 */
export const createRewriter = (schema: GraphQLSchema) => {
  const query = schema.getQueryType();
  if (!query) {
    throw new Error("The Neo4j schema has no query type.");
  }
  const properties = edgeProperties(schema);
  const memory = newLink();

  const keyOf = (type: unknown): string | null => {
    if (!isObjectType(type)) {
      return null;
    }
    if (properties.has(type.name)) {
      return Object.keys(type.getFields())[0] ?? null;
    }
    return type.getFields().id === undefined ? null : "id";
  };

  const clean = <Node extends ASTNode>(
    node: Node,
    typeInfo: TypeInfo,
    capped: Map<string, CappedVariable>,
  ): Node =>
    visit(
      node,
      visitWithTypeInfo(typeInfo, {
        Field(field): FieldNode | null | undefined {
          if (field.alias?.value === KEY) {
            throw new GraphQLError(`The alias "${KEY}" is reserved.`, {
              nodes: field,
              extensions: { code: "BAD_USER_INPUT" },
            });
          }
          const definition = typeInfo.getFieldDef();
          return definition ? withOrder(withCap(field, definition, capped), definition) : null;
        },
        SelectionSet: {
          leave(set): SelectionSetNode | undefined {
            const key = keyOf(typeInfo.getParentType());
            return key === null
              ? undefined
              : {
                  ...set,
                  selections: [
                    {
                      kind: Kind.FIELD,
                      alias: { kind: Kind.NAME, value: KEY },
                      name: { kind: Kind.NAME, value: key },
                    },
                    ...set.selections,
                  ],
                };
          },
        },
      }),
    );

  const rewrite = (
    rootField: string,
    fieldNodes: readonly FieldNode[],
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  ): Rewritten => {
    const capped = new Map<string, CappedVariable>();
    const rewrittenNodes = fieldNodes.map((node) =>
      clean(
        node.name.value === rootField
          ? node
          : {
              kind: Kind.FIELD,
              name: { kind: Kind.NAME, value: rootField },
              ...(node.selectionSet ? { selectionSet: node.selectionSet } : {}),
            },
        new TypeInfo(schema, query),
        capped,
      ),
    );
    const rewrittenFragments = Object.fromEntries(
      Object.entries(fragments)
        .filter(([, fragment]) => isObjectType(schema.getType(fragment.typeCondition.name.value)))
        .map(([name, fragment]) => [name, clean(fragment, new TypeInfo(schema), capped)]),
    );
    return {
      fieldNodes: rewrittenNodes,
      fragments: rewrittenFragments,
      cappedVariables: [...capped.values()],
    };
  };

  return (
    rootField: string,
    fieldNodes: readonly FieldNode[],
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  ): Rewritten => {
    let link = memory;
    for (const node of fieldNodes) {
      const next = link.next.get(node) ?? newLink();
      link.next.set(node, next);
      link = next;
    }
    const rewritten = link.rewritten.get(rootField) ?? rewrite(rootField, fieldNodes, fragments);
    link.rewritten.set(rootField, rewritten);
    return rewritten;
  };
};
