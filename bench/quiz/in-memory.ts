import type { Knowledge } from "@strata/graph-model";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { assembleQuiz, FactLoader, isQuiz, QUESTION_TYPE_IDS, QUIZ_SIZE } from "@strata/quiz";
import { CompanionDraw } from "../../packages/quiz/src/session/companion-draw.ts";
import { ItemSource } from "../../packages/quiz/src/session/item-source.ts";
import { cpuMs, type Figure, shown, spreadOf } from "./figures.ts";

export const QUESTIONS = 1_000;
const LIMIT_MS = 1_000;
/** The first of them is that of a process that has just started. */
const RUNS = 8;

const any = () => true;

/** Takes questions of every type in turn until there are enough; every one proven, checked, explained, its difficulty supposed. */
const generate = async (knowledge: Knowledge, seed: string): Promise<number> => {
  const reader = inMemoryGraphReader(knowledge, "bench");
  const loader = new FactLoader(reader);
  const draw = new CompanionDraw(reader, seed);
  const limits = { topics: [], facts: [] };
  const sources = new Set(
    QUESTION_TYPE_IDS.map((type) => new ItemSource(type, limits, seed, reader, loader, draw)),
  );
  let made = 0;
  while (made < QUESTIONS && sources.size > 0) {
    for (const source of sources) {
      const item = await source.take(any, any);
      if (item === null) sources.delete(source);
      else made += 1;
      if (made === QUESTIONS) break;
    }
  }
  return made;
};

/** As many in quizzes of the greatest size, each of which begins with nothing read. */
const assemble = async (knowledge: Knowledge, seed: string): Promise<number> => {
  const reader = inMemoryGraphReader(knowledge, "bench");
  let made = 0;
  for (let quiz = 0; made < QUESTIONS; quiz += 1) {
    const blueprint = { topics: [], types: [], size: QUIZ_SIZE.max };
    const result = await assembleQuiz({ reader, blueprint, seed: `${seed}/${quiz}` });
    if (!isQuiz(result)) throw new Error(`No quiz: ${result.code}`);
    made += result.questions.length;
  }
  return made;
};

const measure = async (
  runs: number,
  make: (seed: string) => Promise<number>,
): Promise<{ readonly cpu: readonly number[]; readonly wall: readonly number[] }> => {
  const cpu: number[] = [];
  const wall: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const [cpuBefore, wallBefore] = [cpuMs(), performance.now()];
    const made = await make(`run ${run}`);
    if (made < QUESTIONS) throw new Error(`Only ${made} questions came out.`);
    cpu.push(cpuMs() - cpuBefore);
    wall.push(performance.now() - wallBefore);
  }
  return { cpu, wall };
};

/** How long it takes to make a thousand questions of graph-seed without a database. */
export const measureInMemory = async (knowledge: Knowledge): Promise<readonly Figure[]> => {
  const { cpu, wall } = await measure(RUNS, (seed) => generate(knowledge, seed));
  const later = spreadOf(cpu.slice(1));
  const quizzes = await measure(3, (seed) => assemble(knowledge, seed));
  const name = `${QUESTIONS} questions of all types`;
  return [
    {
      name: `${name}, CPU`,
      found: `${shown(later)} ms`,
      limit: `median at most ${LIMIT_MS} ms`,
      passes: later.median <= LIMIT_MS,
    },
    { name: `${name}, by the clock`, found: `${shown(spreadOf(wall.slice(1)))} ms` },
    { name: `${name}, first run of the process, CPU`, found: `${cpu[0]?.toFixed(0)} ms` },
    {
      name: `${QUESTIONS} questions as quizzes of ${QUIZ_SIZE.max}, CPU`,
      found: `${shown(spreadOf(quizzes.cpu))} ms`,
    },
  ];
};
