import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** So few that even the widest lists of lists stay within what a query may cost. */
const FIELDS_AT_ONCE = 3;

const one = (field: GraphQLField<unknown, unknown>): string => {
  const size = field.args.find(({ name }) => name === "limit" || name === "first");
  return size ? `${field.name}(${size.name}: 1)` : field.name;
};

const usable = (type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));

/** The types that one can get to from a type, each with a shortest way. */
const ways = (start: GraphQLObjectType): ReadonlyMap<GraphQLObjectType, readonly string[]> => {
  const found = new Map<GraphQLObjectType, readonly string[]>([[start, []]]);
  for (const [type, way] of found) {
    for (const field of usable(type)) {
      const target = getNamedType(field.type);
      if (isObjectType(target) && !found.has(target)) {
        found.set(target, [...way, one(field)]);
      }
    }
  }
  return found;
};

const chunks = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / FIELDS_AT_ONCE) }, (_, n) =>
    items.slice(n * FIELDS_AT_ONCE, (n + 1) * FIELDS_AT_ONCE),
  );

/** Selections on a type that together ask for every field of every type that can be got to from it. */
export const everySelection = (schema: GraphQLSchema, typeName: string): readonly string[] => {
  const start = schema.getType(typeName);
  if (!isObjectType(start)) throw new Error(`${typeName} is no object type.`);
  return [...ways(start)].flatMap(([type, way]) =>
    chunks(usable(type)).map((fields) => {
      const selected = fields.map((field) =>
        isLeafType(getNamedType(field.type)) ? field.name : `${one(field)} { __typename }`,
      );
      return way.reduceRight((inner, step) => `${step} { ${inner} }`, selected.join(" "));
    }),
  );
};
