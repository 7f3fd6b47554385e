import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { ExpectedFailure } from "./expected-failure.mjs";

/** The least Node that everything here runs on; package.json's "engines" says the same to npm. */
const LEAST_NODE = [20, 19];

/** @param {string} version such as "20.19.0" @returns {boolean} */
export function isNodeRecentEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Refuses a Node that is too old, before anything fails in a stranger way. */
export function checkNode() {
  if (isNodeRecentEnough(process.versions.node)) return;
  throw new ExpectedFailure(
    `Strata needs Node ${LEAST_NODE.join(".")} or newer, and this is Node ${process.versions.node} (${process.execPath}).\n  Install a newer one from https://nodejs.org or with your version manager.`,
  );
}

/**
 * Installs the dependencies when node_modules is missing or was installed from another lockfile.
 * @param {string} root
 * @param {import("./processes.mjs").Processes} processes
 * @param {import("./progress.mjs").Tell} tell
 * @returns {Promise<string>} what was done
 */
export async function installDependencies(root, processes, tell) {
  const record = path.join(root, "node_modules", ".strata-lock-hash");
  const hash = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(record) && readFileSync(record, "utf8").trim() === hash) return "current";
  tell("npm ci");
  const args = ["ci", "--no-audit", "--no-fund", "--include=dev", ...npmCache(root)];
  try {
    await processes.run({
      name: "Installing the dependencies (npm ci)",
      command: "npm",
      args,
      cwd: root,
    });
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    throw new ExpectedFailure(
      `${error.message}\n  Is the network up, and does \`npm ping\` reach your registry?`,
    );
  }
  writeFileSync(record, `${hash}\n`);
  return "installed";
}

/**
 * Where npm is to keep what it fetched: where it always does, unless this user has no home to keep anything in.
 * @param {string} root
 * @returns {string[]}
 */
export function npmCache(root) {
  return isWritable(homedir()) ? [] : ["--cache", path.join(root, ".strata", "npm-cache")];
}

/** @param {string} folder @returns {boolean} */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
