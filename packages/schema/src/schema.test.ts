import { readFile } from "node:fs/promises";
import { RELATION_KIND_IDS, RELATION_KINDS } from "@strata/graph-model";
import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { createSchema, printedSchema } from "./schema.ts";

const LARGEST_SDL = 90_000;

describe("the schema", () => {
  let schema: GraphQLSchema;
  let printed: string;
  beforeAll(async () => {
    schema = await createSchema();
    printed = printedSchema(schema);
  });

  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? type.getFields() : {};
  };

  it("is the one that is committed (else: npm run build -w @strata/schema)", async () => {
    expect(printed).toBe(await readFile(new URL("../schema.graphql", import.meta.url), "utf8"));
  });

  it("says of every field what it is", () => {
    const silent = Object.values(schema.getTypeMap())
      .filter(
        (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith("__"),
      )
      .flatMap((type) =>
        Object.values(isObjectType(type) || isInterfaceType(type) ? type.getFields() : {})
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(silent).toEqual([]);
  });

  it("has a field for each relation kind and direction", () => {
    const expected = RELATION_KIND_IDS.flatMap((id) => [
      RELATION_KINDS[id].field,
      RELATION_KINDS[id].inverse.field,
    ]);
    expect(Object.keys(fieldsOf("Entity"))).toEqual(expect.arrayContaining(expected));
  });

  it("shows a relation to one node as that node", () => {
    expect(String(fieldsOf("Claim").subject?.type)).toBe("Entity!");
    expect(String(fieldsOf("Claim").object?.type)).toBe("Entity");
    expect(fieldsOf("Claim").subject?.args).toEqual([]);
  });

  it("changes nothing but quizzes", () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual([
      "answerQuestion",
      "finishQuiz",
      "reportQuestion",
      "startQuiz",
    ]);
  });

  it("stays readable: no aggregates, and connections only where edges say something", () => {
    expect(printed.length).toBeLessThan(LARGEST_SDL);
    expect(printed).not.toMatch(/Aggregat/);
    expect(printed.match(/^ {2}\w+Connection\(/gm)).toEqual(["  sectionsConnection("]);
  });
});
