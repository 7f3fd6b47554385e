import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphReader, Knowledge } from "@strata/graph-model";
import { knowledgeGraph, splitKey } from "@strata/graph-model/stored-graph";
import { applySeed, connect, migrate, neo4jGraphReader } from "@strata/graph-store";
import { type RunningNeo4j, type Sizing, startNeo4j } from "@strata/neo4j-local";
import { assembleQuiz, isQuiz, type QuestionTypeId } from "@strata/quiz";
import neo4j, { type Driver } from "neo4j-driver";
import { type Figure, shown, spreadOf } from "./figures.ts";
import { groundOf, NODES_PER_UNIT, syntheticUnits } from "./synthetic-graph.ts";

const LIMIT_RATIO = 1.2;
const SMALL = 1_000;
/** Rounds before anything is measured, so that both servers have compiled what they run. */
const WARM_UP = 20;
const UNITS_PER_BATCH = 2_000;
const QUESTIONS_PER_QUIZ = 4;

/** Both servers get the same, and enough for the larger graph to lie in the page cache as the smaller one does. */
const SIZING: Sizing = { heap: "2g", pageCache: "1g", shortLived: false };

/** The types that draw claims by index and find all that they need within a unit and what is drawn beside it. */
const TYPES: readonly QuestionTypeId[] = [
  "relation-target",
  "direction",
  "trait-of",
  "which-has-trait",
  "true-or-false",
];

export interface Neo4jSettings {
  /** Nodes of the larger graph. */
  readonly nodes: number;
  /** How often each graph is measured. */
  readonly rounds: number;
  readonly log: (line: string) => void;
}

/** A graph of a number of synthetic nodes in a server of its own, with the folder that goes when it ends. */
class Bed implements AsyncDisposable {
  readonly driver: Driver;
  queries = 0;
  /** What the queries answered, where they answer lists. */
  records = 0;
  readonly reader: GraphReader;
  readonly #server: RunningNeo4j;
  readonly #home: string;

  private constructor(home: string, server: RunningNeo4j, driver: Driver) {
    this.#home = home;
    this.#server = server;
    this.driver = driver;
    process.on("exit", this.#abandon);
    this.reader = this.#counted(neo4jGraphReader(driver, { timeoutMs: 60_000 }));
  }

  static async start(log: (line: string) => void): Promise<Bed> {
    const home = mkdtempSync(join(tmpdir(), "strata-bench-neo4j-"));
    const server = await startNeo4j({ home, preferredPort: 0, sizing: SIZING, log });
    return new Bed(home, server, await connect(server));
  }

  /** The reader makes one query a call. */
  #counted(reader: GraphReader): GraphReader {
    const counted = async (answer: Promise<unknown>): Promise<unknown> => {
      this.queries += 1;
      const found = await answer;
      if (Array.isArray(found)) this.records += found.length;
      return found;
    };
    return new Proxy(reader, {
      get: (target, name, receiver) => {
        const call: (...given: unknown[]) => Promise<unknown> = Reflect.get(target, name, receiver);
        return (...given: unknown[]) => counted(call(...given));
      },
    });
  }

  /** The server is detached: when the measurement is broken off, it is told to end all the same. */
  readonly #abandon = (): void => {
    process.kill(this.#server.pid, "SIGTERM");
  };

  async [Symbol.asyncDispose](): Promise<void> {
    process.off("exit", this.#abandon);
    await this.driver.close();
    await this.#server.stop();
    rmSync(this.#home, { recursive: true, force: true });
  }
}

const integers = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === "number" ? neo4j.int(value) : value,
    ]),
  );

const grouped = <T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
};

/** Adds nodes and edges as seeding lays them out, in a transaction of their own. */
const add = async (driver: Driver, knowledge: Knowledge): Promise<void> => {
  const { nodes, edges } = knowledgeGraph(knowledge);
  const shape = ({ type, from, to }: (typeof edges)[number]) =>
    [type, splitKey(from).label, splitKey(to).label].join(" ");
  const session = driver.session();
  try {
    await session.executeWrite(async (transaction) => {
      for (const [label, rows] of grouped(nodes, (node) => node.label)) {
        await transaction.run(`UNWIND $rows AS row CREATE (n:Knowledge:${label}) SET n = row`, {
          rows: rows.map(({ properties }) => integers(properties)),
        });
      }
      for (const [name, rows] of grouped(edges, shape)) {
        const [type, from, to] = name.split(" ");
        await transaction.run(
          `UNWIND $rows AS row
           MATCH (a:${from} {id: row.from}) USING INDEX SEEK a:${from}(id)
           MATCH (b:${to} {id: row.to}) USING INDEX SEEK b:${to}(id)
           CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
          {
            rows: rows.map((edge) => ({
              from: splitKey(edge.from).id,
              to: splitKey(edge.to).id,
              properties: integers(edge.properties),
            })),
          },
        );
      }
    });
  } finally {
    await session.close();
  }
};

const fillBed = async (
  { driver }: Bed,
  ground: Knowledge,
  nodes: number,
  log: (line: string) => void,
): Promise<void> => {
  await migrate(driver);
  await applySeed(driver, groundOf(ground), "bench");
  const units = Math.ceil(nodes / NODES_PER_UNIT);
  const began = performance.now();
  for (let from = 0; from < units; from += UNITS_PER_BATCH) {
    const to = Math.min(from + UNITS_PER_BATCH, units);
    await add(driver, syntheticUnits(ground, from, to));
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    if (to % (5 * UNITS_PER_BATCH) === 0) log(`${to * NODES_PER_UNIT} nodes after ${seconds} s`);
  }
  await driver.executeQuery("CALL db.awaitIndexes(300)");
};

interface Measured {
  readonly ms: number;
  readonly queries: number;
  readonly records: number;
}

/**
 * One quiz of each type, each from nothing read; per question. A quiz of all types would not be the same work: in a thousand nodes what one type
 * has read is what the next one needs.
 */
const measureRound = async (bed: Bed, seed: string): Promise<Measured> => {
  const before = { queries: bed.queries, records: bed.records };
  const began = performance.now();
  let made = 0;
  for (const type of TYPES) {
    const blueprint = { topics: [], types: [type], size: QUESTIONS_PER_QUIZ };
    const result = await assembleQuiz({ reader: bed.reader, blueprint, seed });
    if (!isQuiz(result)) throw new Error(`No quiz of ${type}: ${result.code}`);
    made += result.questions.length;
  }
  return {
    ms: (performance.now() - began) / made,
    queries: (bed.queries - before.queries) / made,
    records: (bed.records - before.records) / made,
  };
};

/**
 * How the time per question grows with the graph. Two servers hold the two graphs at once, and quizzes are made of them by turns, so that whatever
 * else the machine does falls on both.
 */
export const measureNeo4j = async (
  knowledge: Knowledge,
  { nodes, rounds, log }: Neo4jSettings,
): Promise<readonly Figure[]> => {
  await using small = await Bed.start(log);
  await using large = await Bed.start(log);
  await fillBed(small, knowledge, SMALL, log);
  await fillBed(large, knowledge, nodes, log);
  for (let round = 0; round < WARM_UP; round += 1) {
    await measureRound(small, `warm ${round}`);
    await measureRound(large, `warm ${round}`);
  }
  log("measuring");
  const ofSmall: Measured[] = [];
  const ofLarge: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first every second time.
    if (round % 2 === 0) ofSmall.push(await measureRound(small, `round ${round}`));
    ofLarge.push(await measureRound(large, `round ${round}`));
    if (round % 2 === 1) ofSmall.push(await measureRound(small, `round ${round}`));
  }
  const medianOf = (list: readonly Measured[], what: keyof Measured): number =>
    spreadOf(list.map((one) => one[what])).median;
  const ratio = medianOf(ofLarge, "ms") / medianOf(ofSmall, "ms");
  const figure = (size: number, list: readonly Measured[]): Figure => ({
    name: `a question from Neo4j, ${size} synthetic nodes`,
    found: `${shown(spreadOf(list.map(({ ms }) => ms)), 1)} ms, ${medianOf(list, "queries").toFixed(1)} queries, ${medianOf(list, "records").toFixed(0)} records`,
  });
  return [
    figure(SMALL, ofSmall),
    figure(nodes, ofLarge),
    {
      name: "the larger graph's median over the smaller one's",
      found: ratio.toFixed(2),
      limit: `at most ${LIMIT_RATIO}`,
      passes: ratio <= LIMIT_RATIO,
    },
  ];
};
