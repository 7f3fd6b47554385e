import { createSchema } from "@strata/schema";
import { type GraphQLSchema, getIntrospectionQuery, parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_QUERIES } from "../example-queries.ts";
import { costOf } from "./cost.ts";
import { LIMITS } from "./limits.ts";

describe("costOf", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  const cost = (query: string, variables: Record<string, unknown> = {}): number =>
    costOf({ schema, document: parse(query), variables });

  it("counts nodes, and leaves for nothing", () => {
    expect(cost('{ entity(id: "docker") { id nameEn nameZh } }')).toBe(1);
    expect(cost('{ entity(id: "docker") { claims(limit: 3) { subject { id } } } }')).toBe(
      1 + 3 * 2,
    );
  });

  it("multiplies by first and limit, from variables too", () => {
    expect(cost("query($n: Int) { entities(limit: $n) { id } }", { n: 7 })).toBe(7);
    expect(cost('{ search(text: "kvm", first: 5) { entity { id } } }')).toBe(20 + 5 * 2);
  });

  it("knows that a filter by id lets no more through than it names", () => {
    expect(cost('{ claims(where: { id: { eq: "r001" } }) { id } }')).toBe(1);
    expect(cost('{ claims(where: { id: { in: ["r001", "r002"] } }) { id } }')).toBe(2);
    expect(cost('{ claims(where: { NOT: { id: { eq: "r001" } } }) { id } }')).toBe(200);
  });

  it("takes a list without a limit to be as long as it gets, and no limit to make it longer", () => {
    expect(cost("{ entities { id } }")).toBe(100);
    expect(cost("{ entities(limit: 1000) { id } }")).toBe(100);
    expect(cost("{ claims(limit: 1) { sections { id } } }")).toBe(1 + 8);
    expect(cost("{ claims(limit: 1) { sections(limit: 2) { id } } }")).toBe(1 + 2);
  });

  it("grows with what nests, whether or not it hides in fragments", () => {
    const nested = cost("{ entities { claims { sections { claims { id } } } } }");
    expect(nested).toBeGreaterThan(LIMITS.cost);
    expect(
      cost(`{ entities { ...C } }
        fragment C on Entity { claims { ...S } }
        fragment S on Claim { sections { claims { id } } }`),
    ).toBe(nested);
  });

  it("leaves out what is not included", () => {
    const query =
      "query($all: Boolean!) { entities(limit: 1) { id claims @include(if: $all) { id } } }";
    expect(cost(query, { all: false })).toBe(1);
    expect(cost(query, { all: true })).toBe(201);
  });

  it("lets introspection pass for nothing", () => {
    expect(cost(getIntrospectionQuery())).toBe(0);
  });

  it("refuses negative sizes", () => {
    expect(() => cost("{ entities(limit: -1) { id } }")).toThrow(/must not be negative/);
    expect(() => cost('{ entity(id: "a") { claims(offset: -2) { id } } }')).toThrow(/offset/);
  });

  it.each(EXAMPLE_QUERIES)(
    "finds example query %# valid and within a fifth of the limit",
    (query) => {
      expect(validate(schema, parse(query))).toEqual([]);
      expect(cost(query)).toBeLessThan(LIMITS.cost / 5);
    },
  );
});
