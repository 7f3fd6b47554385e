import { Neo4jGraphQL } from "@neo4j/graphql";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { typeDefinitions } from "./neo4j-schema.ts";
import { createRewriter, type Rewritten, withCapped } from "./rewrite.ts";

/** The root fields of a document, and its fragments, as a resolver's info has them. */
const selection = (text: string) => {
  const { definitions } = parse(text);
  const fieldNodes: FieldNode[] = [];
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments[definition.name.value] = definition;
    } else if (definition.kind === Kind.OPERATION_DEFINITION) {
      for (const node of definition.selectionSet.selections) {
        if (node.kind === Kind.FIELD) fieldNodes.push(node);
      }
    }
  }
  return { fieldNodes, fragments };
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const printed = ({ fieldNodes }: Rewritten): string[] =>
  fieldNodes.map((node) => oneLine(print(node)));

describe("createRewriter", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await new Neo4jGraphQL({ typeDefs: typeDefinitions() }).getSchema();
  });

  const rewrite = (text: string) => {
    const { fieldNodes, fragments } = selection(text);
    return createRewriter(schema)("entities", fieldNodes, fragments);
  };

  it("drops what the Neo4j schema does not know, with everything below", () => {
    expect(
      printed(rewrite("{ entities { nameEn comparableWith { entity { nameZh } } } }")),
    ).toEqual(["entities(sort: [{id: ASC}]) { __k: id nameEn }"]);
  });

  it("caps what sizes a list, in literals and by variables of its own", () => {
    const rewritten = rewrite(`query($n: Int, $m: Int) {
      entities { uses(limit: 5000) { id } claims(limit: $n) { id sectionsConnection(first: $m) { totalCount } } } }`);
    const [text] = printed(rewritten);
    expect(text).toContain("uses(limit: 100, ");
    expect(text).toContain("claims(limit: $n__200, ");
    expect(text).toContain("sectionsConnection(first: $m__100");
    const values = { n: 5000, m: 7, other: "x" };
    expect(withCapped(values, rewritten.cappedVariables)).toEqual({
      ...values,
      n__200: 200,
      m__100: 7,
    });
    expect(withCapped({ m: null }, rewritten.cappedVariables)).toEqual({ m: null, m__100: null });
  });

  it("leaves a key where nothing else is left", () => {
    expect(printed(rewrite("{ entities { comparableWith { sharedDimensions } } }"))).toEqual([
      "entities(sort: [{id: ASC}]) { __k: id }",
    ]);
  });

  it("turns a field of ours into the list that its nodes are read through", () => {
    expect(
      printed(rewrite('{ docker: entity(id: "docker") @include(if: true) { nameEn } }')),
    ).toEqual(["entities(sort: [{id: ASC}]) { __k: id nameEn }"]);
  });

  it("asks every level for its key and a total order, and keeps aliases", () => {
    expect(
      printed(rewrite("{ all: entities { below: runsOn(sort: [{kind: DESC}]) { n: nameEn } } }")),
    ).toEqual([
      "all: entities(sort: [{id: ASC}]) { __k: id below: runsOn(sort: [{kind: DESC}, {id: ASC}]) { __k: id n: nameEn } }",
    ]);
  });

  it("sorts parts by their place, and leaves a sort in a variable alone", () => {
    const [node] = printed(
      rewrite("{ entities { stackLayers { id } runsOn(sort: $sort) { id } } }"),
    );
    expect(node).toContain("stackLayers(sort: [{position: ASC}])");
    expect(node).toContain("runsOn(sort: $sort)");
  });

  it("asks the properties of an edge for a real one", () => {
    const [node] = printed(
      rewrite(
        "{ entities { claims { sectionsConnection { edges { properties { __typename } } } } } }",
      ),
    );
    expect(node).toContain("sectionsConnection(sort: [{edge: {position: ASC}}])");
    expect(node).toContain("properties { __k: stance __typename }");
  });

  it("rewrites fragments on types that the Neo4j schema has, and drops the others", () => {
    const { fragments } = rewrite(`
      { entities { ...Names } }
      fragment Names on Entity { nameEn comparableWith { sharedDimensions } }
      fragment Hits on SearchHit { score }
    `);
    expect(Object.keys(fragments)).toEqual(["Names"]);
    expect(oneLine(print(fragments.Names as FragmentDefinitionNode))).toBe(
      "fragment Names on Entity { __k: id nameEn }",
    );
  });

  it("remembers by every field node: two selections that begin alike are not mixed up", () => {
    const rewriter = createRewriter(schema);
    const { fieldNodes, fragments } = selection("{ entities { nameEn } entities { nameZh } }");
    const first = rewriter("entities", fieldNodes.slice(0, 1), fragments);
    const both = rewriter("entities", fieldNodes, fragments);
    expect(printed(first)).toHaveLength(1);
    expect(printed(both)).toHaveLength(2);
    expect(rewriter("entities", fieldNodes, fragments)).toBe(both);
    expect(rewriter("entities", fieldNodes.slice(0, 1), fragments)).toBe(first);
    expect(rewriter("claims", fieldNodes.slice(0, 1), fragments)).not.toBe(first);
  });

  it("refuses an alias that would hide the key", () => {
    expect(() => rewrite("{ entities { __k: nameEn } }")).toThrow(/reserved/);
  });
});
