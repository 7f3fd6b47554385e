/** Makes thousands of questions in a process of one thread and prints how long each took, as JSON: a part of bench/quiz.ts, which starts it. */
import type { GraphReader } from "@strata/graph-model";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { assembleQuiz, FactLoader, isQuiz, QUESTION_TYPE_IDS, QUIZ_SIZE } from "@strata/quiz";
import { graphSeed } from "../../packages/quiz/cli/graph-seed.ts";
import { CompanionDraw } from "../../packages/quiz/src/session/companion-draw.ts";
import { ItemSource } from "../../packages/quiz/src/session/item-source.ts";

const QUESTIONS = 1_000;
/** The first of them is that of a process that has just started; what comes before the measured ones is compiling. */
const RUNS = { warmUp: 12, measured: 20, quizzes: 3 } as const;

/** Milliseconds that it took to make a number of questions, each time. */
export interface InMemoryTimes {
  /** How many questions. */
  readonly made: number;
  readonly first: number;
  readonly questions: readonly number[];
  readonly quizzes: readonly number[];
}

const any = () => true;

/** Takes questions of every type in turn until there are enough; every one proven, checked, explained, its difficulty supposed. */
const generate = async (reader: GraphReader, seed: string): Promise<number> => {
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
const assemble = async (reader: GraphReader, seed: string): Promise<number> => {
  let made = 0;
  for (let quiz = 0; made < QUESTIONS; quiz += 1) {
    const blueprint = { topics: [], types: [], size: QUIZ_SIZE.max };
    const result = await assembleQuiz({ reader, blueprint, seed: `${seed}/${quiz}` });
    if (!isQuiz(result)) throw new Error(`No quiz: ${result.code}`);
    made += result.questions.length;
  }
  return made;
};

const times = async (
  runs: number,
  make: (seed: string) => Promise<number>,
): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const made = await make(`run ${run}`);
    taken.push(performance.now() - began);
    if (made < QUESTIONS) throw new Error(`Only ${made} questions came out.`);
  }
  return taken;
};

const knowledge = await graphSeed();
if (knowledge === null) throw new Error("Nothing can be measured: graph-seed has errors.");
const reader = inMemoryGraphReader(knowledge, "bench");
const all = await times(RUNS.warmUp + RUNS.measured, (seed) => generate(reader, seed));
const measured: InMemoryTimes = {
  made: QUESTIONS,
  first: all[0] ?? 0,
  questions: all.slice(RUNS.warmUp),
  quizzes: await times(RUNS.quizzes, (seed) => assemble(reader, seed)),
};
console.log(JSON.stringify(measured));
