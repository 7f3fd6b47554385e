import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { revisionOf } from "@strata/graph-model/seed-files";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { exportedQuestions } from "../src/exports/exported-question.ts";
import { readCitations } from "../src/exports/read-citations.ts";
import { QUESTION_TYPE_IDS } from "../src/question-types/registry.ts";
import { drawSample, isSample } from "../src/sample/draw-sample.ts";
import { samplePage } from "../src/sample/page.ts";
import { ENGINE_VERSION } from "../src/session/assemble-quiz.ts";
import { graphSeed } from "./graph-seed.ts";

const HELP = `Print random questions of graph-seed with key, explanation and sources, in both languages.

Usage: npm run quiz:sample -- [--seed X] [--size N] [--type T] [--write]

  --seed X   any text; the same one gives the same questions (sample)
  --size N   how many (40: two of each type)
  --type T   of this type only
  --write    write docs/quiz-sample.md instead
  --help     print this`;

const PAGE = fileURLToPath(new URL("../../../docs/quiz-sample.md", import.meta.url));

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", default: false },
      seed: { type: "string", default: "sample" },
      size: { type: "string", default: "40" },
      type: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const size = Number(values.size);
  if (!Number.isInteger(size) || size < 1) {
    console.error("--size takes a whole number from 1.");
    return 1;
  }
  const types = QUESTION_TYPE_IDS.filter((id) => values.type === undefined || id === values.type);
  if (types.length === 0) {
    console.error(`There is no type "${values.type}": ${QUESTION_TYPE_IDS.join(", ")}.`);
    return 1;
  }
  const knowledge = await graphSeed();
  if (knowledge === null) return 1;
  const { seed } = values;
  const revision = revisionOf(knowledge);
  const reader = inMemoryGraphReader(knowledge, revision);
  const questions = await drawSample({ reader, seed, size, types });
  if (!isSample(questions)) {
    console.error(`${questions.type}: ${questions.problem.message}`);
    return 1;
  }
  const citations = await readCitations({ questions }, reader);
  const exported = await exportedQuestions({ questions }, { citations });
  const page = samplePage(exported, { seed, revision, engineVersion: ENGINE_VERSION });
  if (values.write) await writeFile(PAGE, page);
  else console.log(page);
  return 0;
};

process.exitCode = await main();
