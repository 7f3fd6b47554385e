// Every program that these scripts start runs in a process group of its own, so that it can be ended with all its children.
import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { ExpectedFailure, Interrupted } from "./expected-failure.mjs";

/** What a failure shows of a program's output: npm says what is wrong first, most others last. */
const FIRST_LINES = 10;
const LAST_LINES = 40;
const TERM_WITHIN_MS = 15_000;
const KILL_WITHIN_MS = 5_000;
const CHILDREN_WITHIN_MS = 2_000;

/**
 * @typedef {{ name: string; pid: number; stamp: string | null }} Known a process as a later launcher may recognise it
 * @typedef {object} ProgramOptions
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @typedef {object} Processes
 * @property {(options: ProgramOptions & { onLine?: (line: string, from: "out" | "err") => void }) => Promise<string>} run
 *   runs a program to its end and gives its standard output; fails with its last lines when it fails
 * @property {(options: ProgramOptions & { log: string }) => Service} serve starts a program that stays
 * @property {() => Promise<void>} endAll ends everything that is still running; nothing can be started after it
 *
 * @typedef {object} Service
 * @property {string} name
 * @property {Promise<string>} ended how it ended, in words; never rejects
 * @property {() => string[]} lastLines
 */

/**
 * @param {(running: Known[]) => void} onChange told of every change, so that it can be written down for a later launcher
 * @returns {Processes}
 */
export function createProcesses(onChange = () => {}) {
  /** @type {Map<number, Known>} */
  const running = new Map();
  let closed = false;

  /**
   * Strikes a program that has ended off the record, once its children, which often take a moment longer, are gone too.
   * @param {number} pid
   */
  const forget = async (pid) => {
    if (!(await groupEnds(pid, CHILDREN_WITHIN_MS))) await endGroup(pid);
    if (running.delete(pid) && !closed) onChange([...running.values()]);
  };

  /** @param {ProgramOptions} options @param {import("node:child_process").StdioOptions} stdio */
  const start = ({ name, command, args, cwd, env }, stdio) => {
    if (closed) throw new Interrupted();
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio, detached: true });
    const { pid } = child;
    if (pid !== undefined) {
      running.set(pid, { name, pid, stamp: stampOf(pid) });
      onChange([...running.values()]);
    }
    /** @type {Promise<string>} */
    const ended = new Promise((resolve) => {
      child.once("error", (error) => resolve(error.message));
      child.once("close", (code, signal) => {
        resolve(signal === null ? `exit code ${code}` : `signal ${signal}`);
      });
    });
    if (pid !== undefined) ended.then(() => forget(pid));
    return { child, ended };
  };

  return {
    async run({ onLine = () => {}, ...options }) {
      const { child, ended } = start(options, ["ignore", "pipe", "pipe"]);
      /** @type {string[]} */
      const kept = [];
      let output = "";
      child.stdout?.setEncoding("utf8").on("data", (chunk) => {
        output += chunk;
      });
      for (const [stream, from] of /** @type {const} */ ([
        [child.stdout, "out"],
        [child.stderr, "err"],
      ])) {
        eachLine(stream, (line) => {
          kept.push(line);
          if (kept.length > FIRST_LINES + LAST_LINES) kept.splice(FIRST_LINES, 1);
          onLine(line, from);
        });
      }
      const how = await ended;
      if (closed) throw new Interrupted();
      if (how !== "exit code 0") {
        throw new ExpectedFailure(`${options.name} failed (${how}).\n${indent(kept)}`);
      }
      return output;
    },
    serve({ log, ...options }) {
      const file = openSync(log, "w", 0o600);
      const { ended } = start(options, ["ignore", file, file]);
      closeSync(file);
      const lastLines = () => readFileSync(log, "utf8").trimEnd().split("\n").slice(-15);
      return { name: options.name, ended, lastLines };
    },
    async endAll() {
      closed = true;
      await Promise.all([...running.keys()].map(endGroup));
      running.clear();
      onChange([]);
    },
  };
}

/**
 * Ends what an earlier launcher recorded and left running. A pid alone proves nothing: it may have
 * been given to another program since, which the start time tells.
 * @param {Known[]} known
 * @returns {Promise<Known[]>} those that had to be ended
 */
export async function endLeftovers(known) {
  const left = known.filter(({ pid, stamp }) => {
    const now = stampOf(pid);
    // Without its leader a group can only be the recorded one: its number is not given away while it lives.
    return now === null ? groupLives(pid) : now === stamp;
  });
  await Promise.all(left.map(({ pid }) => endGroup(pid)));
  return left;
}

/** @param {number} pid of the group's first process */
async function endGroup(pid) {
  for (const [signal, within] of /** @type {const} */ ([
    ["SIGTERM", TERM_WITHIN_MS],
    ["SIGKILL", KILL_WITHIN_MS],
  ])) {
    try {
      process.kill(-pid, signal);
    } catch {
      return;
    }
    if (await groupEnds(pid, within)) return;
  }
}

/** @param {number} pid @param {number} within @returns {Promise<boolean>} whether the group ended in this time */
async function groupEnds(pid, within) {
  const until = Date.now() + within;
  while (groupLives(pid)) {
    if (Date.now() > until) return false;
    await wait(50);
  }
  return true;
}

/** @param {number} pid @returns {boolean} */
function groupLives(pid) {
  try {
    process.kill(-pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
  // Orphans that have ended stay in the group until process 1 takes note, which in some containers it never does.
  return process.platform !== "linux" || pidsOf(pid).some((member) => stampOf(member) !== null);
}

/** @param {number} group @returns {number[]} its processes; Linux only */
function pidsOf(group) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(statOf(pid)?.[2]) === group);
}

/**
 * What Linux tells of a process, from its state on.
 * @param {number} pid
 * @returns {string[] | null}
 */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before, in parentheses, may hold spaces.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

/**
 * Tells a process from a later one with the same pid: its start time as the system counts it; null when it is gone.
 * @param {number} pid
 * @returns {string | null}
 */
export function stampOf(pid) {
  if (process.platform === "linux") {
    const fields = statOf(pid);
    return fields === null || fields[0] === "Z" ? null : (fields[19] ?? null);
  }
  try {
    const args = ["-o", "lstart=", "-p", String(pid)];
    return execFileSync("ps", args, { encoding: "utf8", stdio: "pipe" }).trim() || null;
  } catch {
    return null;
  }
}

/** @param {import("node:stream").Readable | null} stream @param {(line: string) => void} onLine */
function eachLine(stream, onLine) {
  let rest = "";
  stream?.setEncoding("utf8");
  stream?.on("data", (chunk) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") onLine(stripVTControlCharacters(line));
  });
  stream?.on("end", () => {
    if (rest.trim() !== "") onLine(rest);
  });
}

/** @param {string[]} lines @returns {string} */
export function indent(lines) {
  return lines.map((line) => `  ${line}`).join("\n");
}
