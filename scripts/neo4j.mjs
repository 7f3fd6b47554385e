import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createProcesses, stampOf } from "./processes.mjs";

/**
 * How to run neo4j-local's command line.
 * @param {string} root @param {string[]} args
 */
function neo4jCommand(root, args) {
  const cli = path.join(root, "packages", "neo4j-local", "src", "cli.ts");
  return { command: process.execPath, args: ["--import", "tsx", cli, ...args], cwd: root };
}

/**
 * Gets Neo4j if need be, starts it or finds it running, and tells how to reach it.
 * @param {string} root
 * @param {string} home the server's folder
 * @param {import("./processes.mjs").Processes} processes
 * @param {import("./progress.mjs").Tell} tell
 * @returns {Promise<{ env: NodeJS.ProcessEnv; summary: string }>}
 */
export async function startNeo4j(root, home, processes, tell) {
  tell("starting");
  const output = await processes.run({
    name: "Neo4j",
    ...neo4jCommand(root, ["start", "--json", "--home", home]),
    onLine: (line, from) => {
      if (from === "err") tell(line);
    },
  });
  const { uri, user, passwordFile, reused } = JSON.parse(output);
  return {
    env: {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: readFileSync(passwordFile, "utf8").trim(),
    },
    summary: `${uri}${reused ? ", which ran already" : ""}`,
  };
}

/**
 * Stops the server of a home, even one that is still starting.
 * @param {string} root @param {string} home
 */
export async function stopNeo4j(root, home) {
  await createProcesses().run({
    name: "Stopping Neo4j",
    ...neo4jCommand(root, ["stop", "--home", home]),
  });
}

/**
 * True when a server runs in this home already, so that it is somebody's and not ours to stop.
 * @param {string} home
 */
export function neo4jRuns(home) {
  try {
    const { pid } = JSON.parse(readFileSync(path.join(home, "server.json"), "utf8"));
    return stampOf(pid) !== null;
  } catch {
    return false;
  }
}

/**
 * Stops the servers of test runs that ended without doing so: Vitest skips its teardown when it is told to end.
 * @param {string} root
 * @param {string} folder where each run has a folder with a lock beside it
 */
export async function stopAbandonedNeo4j(root, folder) {
  if (!existsSync(folder)) return;
  const abandoned = readdirSync(folder)
    .filter((name) => !isHeld(path.join(folder, `${name}.lock`)))
    .map((name) => path.join(folder, name, "neo4j"))
    .filter(neo4jRuns);
  await Promise.all(abandoned.map((home) => stopNeo4j(root, home)));
}

/** @param {string} lock @returns {boolean} */
function isHeld(lock) {
  try {
    const { pid, stamp } = JSON.parse(readFileSync(lock, "utf8"));
    return stampOf(pid) === stamp;
  } catch {
    return false;
  }
}
