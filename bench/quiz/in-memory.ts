import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { QUIZ_SIZE } from "@strata/quiz";
import { type Figure, shown, spreadOf } from "./figures.ts";
import type { InMemoryTimes } from "./one-thread.ts";

const LIMIT_MS = 1_000;
const SCRIPT = fileURLToPath(new URL("./one-thread.ts", import.meta.url));

/**
 * How long it takes to make a thousand questions of graph-seed without a database on one core: in a process of one thread, which does its own
 * compiling and collecting of garbage. The least of twenty is held against the limit: what else a shared machine does can only add to it (Chen
 * and Revels 2016, arXiv:1608.04295).
 */
export const measureInMemory = async (): Promise<readonly Figure[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    "--single-threaded",
    SCRIPT,
  ]);
  const { made, first, questions, quizzes }: InMemoryTimes = JSON.parse(stdout);
  const spread = spreadOf(questions);
  const name = `${made} questions of all types`;
  return [
    {
      name: `${name}, one thread`,
      found: `${shown(spread)} ms`,
      limit: `least at most ${LIMIT_MS} ms`,
      passes: spread.min <= LIMIT_MS,
    },
    { name: `${name}, first of the process`, found: `${first.toFixed(0)} ms` },
    { name: `${made} as quizzes of ${QUIZ_SIZE.max}`, found: `${shown(spreadOf(quizzes))} ms` },
  ];
};
