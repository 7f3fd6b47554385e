// `npm start`: everything from a fresh clone to a running Strata, and the clean end of it.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildWhatIsStale } from "./build.mjs";
import { ExpectedFailure, Interrupted } from "./expected-failure.mjs";
import { checkNode, installDependencies } from "./install.mjs";
import { neo4jRuns, startNeo4j, stopNeo4j } from "./neo4j.mjs";
import { choosePort, portFrom } from "./ports.mjs";
import { createProcesses, endLeftovers, indent } from "./processes.mjs";
import { createProgress } from "./progress.mjs";
import { claimRun } from "./run-record.mjs";

const HELP = `npm start: installs, gets and starts Neo4j, seeds it, builds, and serves Strata.

What is current is not done again. Ctrl-C stops everything that was started.

  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD   use this Neo4j (5.23 or newer) instead of starting one
  STRATA_WEB_PORT    the web's port (3000; the next free one if it is taken; 0: any)
  STRATA_API_PORT    the API's port (4000; likewise)
  STRATA_STATE_DIR   where the database, the logs and the record of the run are (.strata)
  STRATA_DIST_DIR    where the web is built to, inside apps/web (.next)

  --help   this text

Without NEO4J_URI it needs Java 17 or 21, and Maven the first time.`;

const ANSWERS_WITHIN_MS = 180_000;
const ASK_AGAIN_MS = 100;
const PARENT_CHECK_MS = 1_000;

const root = fileURLToPath(new URL("../", import.meta.url));
const progress = createProgress(process.stdout);

/** @typedef {import("./processes.mjs").Service} Service */

/** @returns {Promise<number>} exit code */
async function main() {
  const args = process.argv.slice(2);
  if (args.length > 0) {
    const help = args.every((arg) => arg === "--help" || arg === "-h");
    if (help) console.log(HELP);
    else console.error(`Unknown: ${args.join(" ")}\n\n${HELP}`);
    return help ? 0 : 2;
  }
  checkNode();
  const state = path.resolve(root, process.env.STRATA_STATE_DIR || ".strata");
  const { record, earlier } = claimRun(state);
  if (record === null) {
    tellOfOther(earlier);
    return 0;
  }
  const processes = createProcesses((running) => record.update({ processes: running }));
  const stopped = untilStopped();
  try {
    const outcome = await Promise.race([
      serve(state, { record, earlier, processes }),
      stopped.then((why) => ({ why })),
    ]);
    if ("why" in outcome) {
      progress.line(`Stopping everything (${outcome.why}) …`);
      return record.run.addresses === null ? exitCodeFor(outcome.why) : 0;
    }
    throw await deathOf(outcome.died);
  } catch (error) {
    if (!(error instanceof Interrupted)) tellFailure(error);
    return 1;
  } finally {
    await processes.endAll();
    if (record.run.neo4j) await stopNeo4j(root, path.join(state, "neo4j")).catch(tellFailure);
    record.remove();
    progress.line("Everything that was started has stopped.");
  }
}

/**
 * Brings everything up, and resolves when a part of it ends by itself.
 * @param {string} state
 * @param {object} run
 * @param {import("./run-record.mjs").RunRecord} run.record
 * @param {import("./run-record.mjs").Run | null} run.earlier
 * @param {import("./processes.mjs").Processes} run.processes
 * @returns {Promise<{ died: Service }>}
 */
async function serve(state, { record, earlier, processes }) {
  const began = Date.now();
  const logs = path.join(state, "logs");
  mkdirSync(logs, { recursive: true });
  const left = await endLeftovers(earlier?.processes ?? []);
  if (left.length > 0) {
    const names = left.map(({ name }) => name).join(", ");
    progress.line(`✓ Ended what a killed launcher had left running: ${names}`);
  }
  await progress.step(
    "Dependencies",
    (tell) => installDependencies(root, processes, tell),
    (done) => done,
  );
  const webPort = await portOr(portFrom("STRATA_WEB_PORT", 3000, process.env), "the web", []);
  const apiPort = await portOr(portFrom("STRATA_API_PORT", 4000, process.env), "the API", [
    webPort,
  ]);

  const startApi = async () => {
    const database = await openDatabase(state, { record, earlier, processes });
    await progress.step(
      "Knowledge",
      () =>
        processes.run({
          name: "Seeding",
          command: process.execPath,
          args: ["--import", "tsx", "packages/graph-store/src/cli.ts", "--json"],
          cwd: root,
          env: { ...process.env, ...database },
        }),
      summaryOfSeed,
    );
    const api = processes.serve({
      name: "The API",
      command: process.execPath,
      args: ["--import", "tsx", "apps/api/src/main.ts"],
      cwd: root,
      env: {
        ...process.env,
        ...database,
        NODE_ENV: "production",
        STRATA_API_HOST: "127.0.0.1",
        STRATA_API_PORT: String(apiPort),
      },
      log: path.join(logs, "api.log"),
    });
    const ready = `http://127.0.0.1:${apiPort}/health/ready`;
    await progress.step(
      "API",
      () => untilAnswers(ready, api, (status) => status === 200),
      () => "ready",
    );
    return api;
  };

  const startWeb = async () => {
    const distDir = process.env.STRATA_DIST_DIR || ".next";
    await progress.step(
      "Build",
      (tell) => buildWhatIsStale(root, distDir, processes, tell),
      (done) => done,
    );
    const folder = path.join(root, "apps", "web");
    return processes.serve({
      name: "The web",
      command: process.execPath,
      args: [
        createRequire(path.join(folder, "package.json")).resolve("next/dist/bin/next"),
        ...["start", "-H", "127.0.0.1", "-p", String(webPort)],
      ],
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        STRATA_DIST_DIR: distDir,
        STRATA_API_URL: `http://127.0.0.1:${apiPort}/graphql`,
      },
      log: path.join(logs, "web.log"),
    });
  };

  const [api, web] = await Promise.all([startApi(), startWeb()]);
  const status = await progress.step(
    "Web",
    () => untilAnswers(`http://127.0.0.1:${webPort}/`, web, () => true),
    () => "answers",
  );
  const addresses = {
    webUrl: `http://localhost:${webPort}`,
    apiUrl: `http://localhost:${apiPort}/graphql`,
  };
  record.update({ addresses });
  if (status >= 500) {
    progress.line(`! The web answers with status ${status}: see ${path.join(logs, "web.log")}`);
  }
  progress.line(`
Strata is ready (${Math.round((Date.now() - began) / 1000)} s).
  Web      ${addresses.webUrl}
  GraphQL  ${addresses.apiUrl}
  Logs     ${path.relative(root, logs) || logs}
Stop it: Ctrl-C${process.stdout.isTTY ? "" : `, or kill ${process.pid}`}`);
  const died = await Promise.race([api, web].map((service) => service.ended.then(() => service)));
  return { died };
}

/**
 * The database that NEO4J_URI names, or one of our own.
 * @param {string} state
 * @param {object} run
 * @param {import("./run-record.mjs").RunRecord} run.record
 * @param {import("./run-record.mjs").Run | null} run.earlier
 * @param {import("./processes.mjs").Processes} run.processes
 * @returns {Promise<NodeJS.ProcessEnv>} how to reach it
 */
async function openDatabase(state, { record, earlier, processes }) {
  const { NEO4J_URI } = process.env;
  if (NEO4J_URI !== undefined && NEO4J_URI !== "") {
    progress.line(`✓ Neo4j: ${NEO4J_URI}, as NEO4J_URI says`);
    return {};
  }
  const home = path.join(state, "neo4j");
  record.update({ neo4j: earlier?.neo4j === true || !neo4jRuns(home) });
  const { env } = await progress.step(
    "Neo4j",
    (tell) => startNeo4j(root, home, processes, tell),
    ({ summary }) => summary,
  );
  return env;
}

/** @param {string} output graph-store's report */
function summaryOfSeed(output) {
  const { revision, changed, nodes } = JSON.parse(output);
  const name = `revision ${revision.slice(0, 12)}`;
  if (!changed) return `${name}, in the database already`;
  return `${name}; nodes: ${nodes.added.length} added, ${nodes.changed.length} changed, ${nodes.removed.length} removed`;
}

/** @param {number} preferred @param {string} who @param {number[]} spoken */
async function portOr(preferred, who, spoken) {
  const port = await choosePort(preferred, spoken);
  if (port !== preferred && preferred !== 0) {
    progress.line(`! Port ${preferred} is taken by another program, so ${who} takes ${port}.`);
  }
  return port;
}

/**
 * @param {string} url
 * @param {Service} service
 * @param {(status: number) => boolean} isReady
 * @returns {Promise<number>} the status of the answer
 */
async function untilAnswers(url, service, isReady) {
  const until = Date.now() + ANSWERS_WITHIN_MS;
  let ended = false;
  service.ended.then(() => {
    ended = true;
  });
  while (Date.now() < until) {
    if (ended) throw await deathOf(service);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
      await response.body?.cancel();
      if (isReady(response.status)) return response.status;
    } catch {
      // Not listening yet.
    }
    await wait(ASK_AGAIN_MS);
  }
  throw new ExpectedFailure(
    `${service.name} did not become ready within ${ANSWERS_WITHIN_MS / 1000} s (asked ${url}). Its last lines:\n${indent(service.lastLines())}`,
  );
}

/** @param {Service} service */
async function deathOf(service) {
  const lines = indent(service.lastLines());
  return new ExpectedFailure(
    `${service.name} ended by itself (${await service.ended}). Its last lines:\n${lines}`,
  );
}

/** @param {unknown} error */
function tellFailure(error) {
  if (error instanceof ExpectedFailure) progress.line(`✗ ${error.message}`);
  else progress.line(`✗ ${error instanceof Error ? error.stack : error}`);
}

/** @param {import("./run-record.mjs").Run} other */
function tellOfOther({ addresses, launcher }) {
  progress.line(
    addresses === null
      ? `Strata is being started already, by process ${launcher.pid}.`
      : `Strata runs already: web ${addresses.webUrl}, GraphQL ${addresses.apiUrl}`,
  );
  progress.line(`Stop it with Ctrl-C where it was started, or: kill ${launcher.pid}`);
}

/**
 * Resolves at the first signal to end, or when npm, which started this, is no more. Later signals change
 * nothing: npm passes on the Ctrl-C that the terminal has sent here already.
 * @returns {Promise<string>}
 */
function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
      process.on(signal, () => resolve(signal));
    }
    if (process.env.npm_lifecycle_event === undefined) return;
    // package.json's `exec` makes npm the parent, with no shell in between to keep signals to itself.
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve("npm has ended");
    }, PARENT_CHECK_MS).unref();
  });
}

/** @param {string} why */
function exitCodeFor(why) {
  const numbers = /** @type {Record<string, number>} */ (constants.signals);
  return 128 + (numbers[why] ?? 1);
}

try {
  process.exitCode = await main();
} catch (error) {
  tellFailure(error);
  process.exitCode = 1;
}
