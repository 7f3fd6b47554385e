/**
 * Measures how fast the quiz engine makes questions: a thousand of graph-seed without a database, and the time per question from Neo4j
 * with a graph of a thousand synthetic nodes beside one of a million.
 *
 *   node --import tsx bench/quiz.ts [--only memory|neo4j] [--nodes 1000000] [--rounds 25] [--json]
 */
import { parseArgs } from "node:util";
import { graphSeed } from "../packages/quiz/cli/graph-seed.ts";
import type { Figure } from "./quiz/figures.ts";
import { measureInMemory } from "./quiz/in-memory.ts";
import { measureNeo4j } from "./quiz/neo4j.ts";

const HELP = `Measure how fast the quiz engine makes questions.

node --import tsx bench/quiz.ts [--only memory|neo4j] [--nodes N] [--rounds N] [--json]

  --only PART   memory (a minute) or neo4j (ten minutes: it fills a database); both without it
  --nodes N     synthetic nodes of the larger graph (1000000)
  --rounds N    how often each graph is measured, 5 to 200 (25)
  --json        print the figures for machines
  --help        print this

Figures are medians, with the least and the greatest in brackets. Exit code 1 when a limit is missed.
The servers listen on loopback, keep their data in the temporary folder, and end with the measurement.`;

const whole = (text: string, least: number, most: number): number | null => {
  const number = Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : null;
};

const line = ({ name, found, limit, passes }: Figure): string =>
  `${name.padEnd(56)}${found}${limit === undefined ? "" : `  ${passes ? "pass" : "FAIL"} (${limit})`}`;

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      nodes: { type: "string", default: "1000000" },
      rounds: { type: "string", default: "25" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const nodes = whole(values.nodes, 1_000, 2_000_000);
  const rounds = whole(values.rounds, 5, 200);
  const known = values.only === undefined || ["memory", "neo4j"].includes(values.only);
  if (nodes === null || rounds === null || !known) {
    console.error(HELP);
    return 2;
  }
  const knowledge = await graphSeed();
  if (knowledge === null) return 1;
  const figures = [
    ...(values.only === "neo4j" ? [] : await measureInMemory()),
    ...(values.only === "memory"
      ? []
      : await measureNeo4j(knowledge, { nodes, rounds, log: console.error })),
  ];
  console.log(
    values.json ? JSON.stringify(figures, null, 2) : figures.map((one) => line(one)).join("\n"),
  );
  return figures.some(({ passes }) => passes === false) ? 1 : 0;
};

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));
process.exitCode = await main();
