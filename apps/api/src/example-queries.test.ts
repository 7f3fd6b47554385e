import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { EXAMPLE_QUERIES } from "./example-queries.ts";

it("are the queries that the README shows", async () => {
  const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
  expect(readme.match(/```graphql\n[^`]*```/g)).toEqual(
    EXAMPLE_QUERIES.map((query) => `\`\`\`graphql\n${query}\`\`\``),
  );
});
