import { z } from "zod";
import { FILE_SCHEMAS } from "./file-schemas.ts";

/**
 * The format of graph-seed's files as JSON schema, for editors. A file's first line names its part
 * (`…seed.schema.json#/definitions/entity`); draft 7 is what YAML editors understand best.
 */
export const seedJsonSchema = (): string => {
  const definitions = Object.fromEntries(
    Object.entries(FILE_SCHEMAS).map(([type, schema]) => {
      const { $schema: _, ...definition } = z.toJSONSchema(schema, {
        target: "draft-7",
        io: "input",
      });
      return [type, definition];
    }),
  );
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "A file of graph-seed",
    description: "Generated from graph-model by `npm run seed:check -- --write-schema`.",
    definitions,
    anyOf: Object.keys(FILE_SCHEMAS).map((type) => ({ $ref: `#/definitions/${type}` })),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};
