import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isCurrent, type Knowledge } from "@strata/graph-model";
import { revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import type { Measures } from "../src/difficulty/measures.ts";
import { measureAll, priorFrom } from "../src/difficulty/prior.ts";
import {
  degreesOf,
  driftOf,
  REFERENCE,
  type Reference,
  referenceOf,
} from "../src/difficulty/reference.ts";
import { QUESTION_TYPE_IDS } from "../src/question-types/registry.ts";
import { everyItem } from "../src/session/every-item.ts";
import { graphSeed } from "./graph-seed.ts";

const HELP = `Measure all questions of graph-seed, and compare them with the reference of their priors.

Usage: npm run quiz:difficulty -- [--write]

  --write   make what is measured now the reference (packages/quiz/src/difficulty/reference.json)
  --help    print this`;

const FILE = fileURLToPath(new URL("../src/difficulty/reference.json", import.meta.url));
const SEED = "difficulty";

const relationsPerEntity = ({ entities, claims }: Knowledge): readonly number[] => {
  const counts = new Map(entities.map(({ id }) => [id, 0]));
  for (const claim of claims) {
    if (claim.kind !== "RELATION" || !isCurrent(claim)) continue;
    for (const id of [claim.subject, claim.object]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts.values()];
};

interface Measured {
  readonly type: string;
  readonly measures: Measures;
}

/** By type: how many, and how hard they are supposed to be. */
const table = (bank: readonly Measured[], reference: Reference): string =>
  QUESTION_TYPE_IDS.map((id) => {
    const priors = bank
      .filter(({ type }) => type === id)
      .map(({ type, measures }) => priorFrom(type, measures, reference))
      .sort((a, b) => a - b);
    const at = (share: number) =>
      (priors[Math.floor(share * (priors.length - 1))] ?? 0).toFixed(2).padStart(6);
    return `${id.padEnd(20)} ${String(priors.length).padStart(5)}  ${at(0.05)} ${at(0.5)} ${at(0.95)}`;
  }).join("\n");

/** Reference as text: a line for each degree and each measure. */
const asJson = (reference: Reference): string => {
  const lines = (entries: readonly string[]) => entries.map((line) => `    ${line}`).join(",\n");
  const named = (record: Readonly<Record<string, unknown>>) =>
    lines(
      Object.entries(record).map(([id, value]) =>
        typeof value === "number"
          ? `"${id}": ${value}`
          : `"${id}": ${JSON.stringify(value).replaceAll(":", ": ").replaceAll(",", ", ").replace("{", "{ ").replace("}", " }")}`,
      ),
    );
  return `{
  "items": {
${named(reference.items)}
  },
  "degrees": [
${lines(reference.degrees.map(([relations, percentile]) => `[${relations}, ${percentile}]`))}
  ],
  "measures": {
${named(reference.measures)}
  },
  "bothLanguages": { "lex": ${reference.bothLanguages.lex}, "gap": ${reference.bothLanguages.gap} }
}
`;
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const knowledge = await graphSeed();
  if (knowledge === null) return 1;
  const reader = inMemoryGraphReader(knowledge, revisionOf(knowledge));
  const degrees = degreesOf(relationsPerEntity(knowledge));
  const items = (
    await Promise.all(QUESTION_TYPE_IDS.map((type) => everyItem(reader, type, SEED)))
  ).flat();
  const measured = await measureAll(reader, items, degrees);
  const bank = items.flatMap(({ type }, i) => {
    const measures = measured[i];
    return measures === undefined ? [] : [{ type, measures }];
  });
  const present = referenceOf(bank, degrees);
  console.log("Supposed difficulty in logits: 5th, 50th and 95th of a hundred");
  console.log(table(bank, present));
  if (values.write) {
    await writeFile(FILE, asJson(present));
    return 0;
  }
  const drift = driftOf(present, REFERENCE);
  for (const line of drift) console.log(line);
  console.log(
    drift.length === 0
      ? "The reference still serves."
      : "The reference is out of date: run npm run quiz:difficulty -- --write",
  );
  return drift.length === 0 ? 0 : 1;
};

process.exitCode = await main();
