// What one `npm start` leaves for the next: who runs, where, and what was started.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stampOf } from "./processes.mjs";

/**
 * @typedef {object} Run
 * @property {{ pid: number; stamp: string | null }} launcher
 * @property {{ webUrl: string; apiUrl: string } | null} addresses null until everything answers
 * @property {import("./processes.mjs").Known[]} processes
 * @property {boolean} neo4j whether the database's server is ours to stop: set before it is started
 *
 * @typedef {object} RunRecord
 * @property {Run} run
 * @property {(change: Partial<Run>) => void} update
 * @property {() => void} remove
 */

/**
 * Claims the state folder for this process.
 * @param {string} folder
 * @returns {{ record: RunRecord; earlier: Run | null } | { record: null; earlier: Run }}
 *   no record when another launcher holds the folder; `earlier` is that one's run, or what a killed one left
 */
export function claimRun(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, "run.json");
  /** @type {Run} */
  const run = {
    launcher: { pid: process.pid, stamp: stampOf(process.pid) },
    addresses: null,
    processes: [],
    neo4j: false,
  };
  const aside = `${file}.${process.pid}`;
  /** @type {Run | null} */
  let earlier = null;
  for (;;) {
    // The first claim carries what the killed launcher left: if this one is killed too, the next still finds it.
    run.processes = earlier?.processes ?? [];
    run.neo4j = earlier?.neo4j ?? false;
    writeFileSync(aside, JSON.stringify(run), { mode: 0o600 });
    try {
      // A link fails when the file exists: of two who start at once, one wins.
      linkSync(aside, file);
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    } finally {
      rmSync(aside, { force: true });
    }
    const text = read(file);
    if (text === null) continue;
    const found = parseRun(text);
    if (found !== null && isAlive(found)) return { record: null, earlier: found };
    const dead = `${aside}.dead`;
    try {
      renameSync(file, dead);
    } catch {
      continue;
    }
    if (read(dead) === text) {
      earlier = found;
      rmSync(dead);
    } else {
      // Between the look and the rename another launcher claimed it: give it back.
      renameSync(dead, file);
    }
  }
  return {
    earlier,
    record: {
      run,
      update(change) {
        Object.assign(run, change);
        writeFileSync(aside, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
        renameSync(aside, file);
      },
      remove: () => rmSync(file, { force: true }),
    },
  };
}

/** @param {Run} run @returns {boolean} */
function isAlive({ launcher }) {
  return launcher.stamp !== null && stampOf(launcher.pid) === launcher.stamp;
}

/**
 * @param {string} text
 * @returns {Run | null} null when a killed writer left no whole record
 */
export function parseRun(text) {
  try {
    const { launcher, addresses, processes, neo4j } = JSON.parse(text);
    if (!isPid(launcher?.pid) || !Array.isArray(processes)) return null;
    return {
      launcher: { pid: launcher.pid, stamp: launcher.stamp ?? null },
      addresses: addresses ?? null,
      // Signalling group 0 or 1 would hit far more than ours.
      processes: processes.filter((known) => isPid(known?.pid)),
      neo4j: neo4j === true,
    };
  } catch {
    return null;
  }
}

/** @param {unknown} value @returns {boolean} */
function isPid(value) {
  return Number.isInteger(value) && Number(value) > 1;
}

/** @param {string} file @returns {string | null} */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
