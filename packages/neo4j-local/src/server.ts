import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { configurationText, DEFAULT_SIZING, javaArguments, type Sizing } from "./configuration.ts";
import { failureMessage, Neo4jLocalError } from "./errors.ts";
import type { Environment } from "./executables.ts";
import { answers, BOLT_PORT, choosePort } from "./free-port.ts";
import { findJava } from "./java.ts";
import { ask, keepPassword, replaceFactoryPassword, USER } from "./password.ts";
import { type HomePlaces, openHome } from "./places.ts";
import { runsServerOf, searchServerOf } from "./process-identity.ts";
import { type Log, resolveJars, serverVersion } from "./server-jars.ts";
import { takeLock } from "./start-lock.ts";
import { clearState, readState, writeState } from "./state-file.ts";

const READY_WITHIN_MS = 180_000;
const LOCK_WITHIN_MS = 25 * 60_000;
const TERM_WITHIN_MS = 30_000;
const KILL_WITHIN_MS = 10_000;
const ASK_AGAIN_MS = 200;
const PORT_ATTEMPTS = 3;

/** Where to start a server and how. */
export type StartOptions = {
  /** The server's folder: data, password, configuration, state. Made if missing. */
  home: string;
  /** Taken when free, else another one is; 0 leaves the choice to the system. */
  preferredPort?: number;
  sizing?: Sizing;
  log?: Log;
  /** Where JAVA_HOME and PATH are read. */
  env?: Environment;
};

/** A server that answers queries. */
export type RunningNeo4j = {
  uri: string;
  user: string;
  password: string;
  /** The file that keeps the password, for handing on without showing it. */
  passwordFile: string;
  pid: number;
  /** True when a server that ran already was found in this home. */
  reused: boolean;
  stop(): Promise<void>;
};

/** Whether a home's server runs. */
export type Neo4jStatus =
  | { running: false; version: string }
  | { running: true; version: string; uri: string; pid: number; answers: boolean };

/** Starts the server of a home, or finds it running, and resolves when it answers queries. It is detached: it outlives this process until somebody stops it. */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j> {
  const log = options.log ?? (() => {});
  const places = await openHome(options.home);
  await using _lock = await takeLock(places.lock, Date.now() + LOCK_WITHIN_MS, () =>
    log("another process is starting or stopping the same Neo4j; waiting for it"),
  );
  const password = keepPassword(places.password);
  const found = await reuse(places, password, log);
  if (found !== null) return running(places, found.pid, found.port, password, true);
  const env = options.env ?? process.env;
  const java = findJava(env);
  const jars = await resolveJars(java.executable, env, log);
  const sizing = options.sizing ?? DEFAULT_SIZING;
  let preferred = options.preferredPort ?? BOLT_PORT;
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(preferred);
    if (port !== preferred && preferred !== 0) {
      log(`port ${preferred} is taken by another program; Neo4j takes ${port}`);
    }
    const pid = launch(places, java.executable, jars, port, sizing);
    writeState(places.state, {
      pid,
      port,
      version: serverVersion(),
      startedAt: new Date().toISOString(),
    });
    const outcome = await untilReady(places, pid, port, password, log);
    if (outcome === "READY") return running(places, pid, port, password, false);
    await end(places, pid);
    clearState(places.state);
    // Somebody took the port between the choice and the bind.
    if (outcome === "ENDED" && lostThePort(places) && attempt < PORT_ATTEMPTS) {
      preferred = port + 1;
      continue;
    }
    throw startFailure(places, outcome);
  }
}

/** Stops the server of a home; false when none ran. */
export async function stopNeo4j(options: { home: string; log?: Log }): Promise<boolean> {
  const places = await openHome(options.home);
  const log = options.log ?? (() => {});
  await using _lock = await takeLock(places.lock, Date.now() + LOCK_WITHIN_MS, () =>
    log("another process is starting or stopping the same Neo4j; waiting for it"),
  );
  const pid = findPid(places);
  if (pid !== null) await end(places, pid);
  clearState(places.state);
  return pid !== null;
}

/** Tells whether the server of a home runs and answers; changes nothing. */
export async function statusNeo4j(options: { home: string }): Promise<Neo4jStatus> {
  const places = await openHome(options.home);
  const version = serverVersion();
  const pid = findPid(places);
  const state = readState(places.state);
  if (pid === null || state === null) return { running: false, version };
  const uri = uriOf(state.port);
  const answer = await ask(uri, keepPassword(places.password));
  return { running: true, version: state.version, uri, pid, answers: answer === "READY" };
}

function running(
  places: HomePlaces,
  pid: number,
  port: number,
  password: string,
  reused: boolean,
): RunningNeo4j {
  return {
    uri: uriOf(port),
    user: USER,
    password,
    passwordFile: places.password,
    pid,
    reused,
    stop: async () => {
      await stopNeo4j({ home: places.home });
    },
  };
}

function uriOf(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

function findPid(places: HomePlaces): number | null {
  const state = readState(places.state);
  if (state !== null && runsServerOf(places.home, state.pid)) return state.pid;
  return searchServerOf(places.home);
}

/** Takes over a server that a killed process left in this home, if it is the right version and lets us in; ends it otherwise. */
async function reuse(
  places: HomePlaces,
  password: string,
  log: Log,
): Promise<{ pid: number; port: number } | null> {
  const pid = findPid(places);
  if (pid === null) return null;
  const state = readState(places.state);
  if (state !== null && state.pid === pid && state.version === serverVersion()) {
    const outcome = await untilReady(places, pid, state.port, password, log);
    if (outcome === "READY") return { pid, port: state.port };
  }
  log(`ending a Neo4j of ours that cannot be used any more (process ${pid})`);
  await end(places, pid);
  clearState(places.state);
  return null;
}

function launch(
  places: HomePlaces,
  java: string,
  jars: string,
  port: number,
  sizing: Sizing,
): number {
  writeFileSync(places.configuration, configurationText(port, sizing), { mode: 0o600 });
  // Each start tells its own story: what a failure quotes must not be an earlier start's.
  rmSync(places.log, { force: true });
  const output = openSync(places.console, "w", 0o600);
  try {
    const child = spawn(java, javaArguments(places.home, sizing), {
      cwd: jars,
      detached: true,
      stdio: ["ignore", output, output],
    });
    // Failures to spawn show as a process that never was: untilReady reports them.
    child.on("error", () => {});
    child.unref();
    return child.pid ?? -1;
  } finally {
    closeSync(output);
  }
}

type Outcome = "READY" | "ENDED" | "REFUSED" | "SILENT";

async function untilReady(
  places: HomePlaces,
  pid: number,
  port: number,
  password: string,
  log: Log,
): Promise<Outcome> {
  const uri = uriOf(port);
  const began = Date.now();
  let toldAt = began;
  let refusals = 0;
  while (Date.now() - began < READY_WITHIN_MS) {
    if (!runsServerOf(places.home, pid) && !(await startsUp(places, pid))) return "ENDED";
    // The driver takes a second to find that nobody listens; a plain connection tells at once.
    const answer = (await answers(port)) ? await ask(uri, password) : "SILENT";
    if (answer === "READY") return "READY";
    if (answer === "REFUSED") {
      if (!(await replaceFactoryPassword(uri, password).catch(() => true))) {
        refusals += 1;
        if (refusals > 1) return "REFUSED";
      }
    }
    if (Date.now() - toldAt > 5_000) {
      toldAt = Date.now();
      log(`waiting for Neo4j to answer: ${Math.round((toldAt - began) / 1_000)} s`);
    }
    await wait(ASK_AGAIN_MS);
  }
  return "SILENT";
}

/** A just spawned process has its parent's command line until it executes Java: allow it a moment. */
async function startsUp(places: HomePlaces, pid: number): Promise<boolean> {
  await wait(ASK_AGAIN_MS);
  return runsServerOf(places.home, pid);
}

/** Asks the server to end, then makes it; each signal only after a look at whose process it is. */
async function end(places: HomePlaces, pid: number): Promise<void> {
  for (const [signal, within] of [
    ["SIGTERM", TERM_WITHIN_MS],
    ["SIGKILL", KILL_WITHIN_MS],
  ] as const) {
    if (!runsServerOf(places.home, pid)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ESRCH") return;
      throw error;
    }
    const until = Date.now() + within;
    while (Date.now() < until) {
      if (!runsServerOf(places.home, pid)) return;
      await wait(50);
    }
  }
}

/** What this start said: Neo4j in its log, Java, when it fails itself, on the console. */
function lastWords(places: HomePlaces): string[] {
  return [places.log, places.console].flatMap((file) => {
    try {
      return readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "");
    } catch {
      return [];
    }
  });
}

function lostThePort(places: HomePlaces): boolean {
  return lastWords(places).some((line) => /already in use|BindException/i.test(line));
}

function startFailure(places: HomePlaces, outcome: Exclude<Outcome, "READY">): Neo4jLocalError {
  if (outcome === "REFUSED") {
    return new Neo4jLocalError(
      "PASSWORD_REFUSED",
      failureMessage({
        headline: "Neo4j runs, and does not accept the password that is kept beside its data.",
        lookedFor: `a database that accepts the password in ${places.password}`,
        found: [`the database in ${places.home} has another password`],
        waysOut: [
          `put the right password into ${places.password}`,
          `or delete ${places.home} to begin anew (the knowledge is seeded again; learners' answers are lost)`,
        ],
      }),
    );
  }
  const lines = lastWords(places).slice(-12);
  return new Neo4jLocalError(
    outcome === "ENDED" ? "START_FAILED" : "START_TIMEOUT",
    failureMessage({
      headline:
        outcome === "ENDED"
          ? "Neo4j ended before it answered."
          : `Neo4j did not answer within ${READY_WITHIN_MS / 1_000} s.`,
      lookedFor: `a server in ${places.home}`,
      found: [`its last lines (${places.log}):`, ...lines.map((line) => line.slice(0, 300))],
      waysOut: ["free memory or disk space and try again"],
    }),
  );
}
