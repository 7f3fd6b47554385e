import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createSchema, printedSchema } from "./schema.ts";

const USAGE = `Prints Strata's GraphQL schema to packages/schema/schema.graphql.

  --check  changes nothing; exits with 1 when the file is not what would be printed
  --help   shows this`;

const file = new URL("../schema.graphql", import.meta.url);
const { values } = parseArgs({
  options: { check: { type: "boolean" }, help: { type: "boolean" } },
});

if (values.help) {
  console.log(USAGE);
} else {
  const [printed, committed] = await Promise.all([
    createSchema().then(printedSchema),
    readFile(file, "utf8").catch(() => null),
  ]);
  if (printed === committed) {
    console.log("schema.graphql is up to date.");
  } else if (values.check) {
    console.error("schema.graphql is stale. Run: npm run build -w @strata/schema");
    process.exitCode = 1;
  } else {
    await writeFile(file, printed);
    console.log("schema.graphql written.");
  }
}
