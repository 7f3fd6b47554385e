import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** All that the build reads: sources, and what decides how they are built. */
const INPUTS = [
  "package-lock.json",
  "tsconfig.base.json",
  "turbo.json",
  "packages/graph-model",
  "packages/graph-store",
  "packages/quiz",
  "packages/schema",
  "apps/web",
];

/** What is no source: tests, and what the build itself writes. */
const IGNORED =
  /^(node_modules|\.turbo|\.next.*|schema\.graphql|graphql-env\.d\.ts|next-env\.d\.ts|.*\.test\.tsx?|.*\.tsbuildinfo)$/;

/**
 * Prints the schema, derives the web's types and builds the web, unless nothing changed since the last build.
 * Turbo would find that out too, and takes seconds for it; this takes milliseconds.
 * @param {string} root
 * @param {string} distDir Next's folder, inside apps/web
 * @param {import("./processes.mjs").Processes} processes
 * @param {import("./progress.mjs").Tell} tell
 * @returns {Promise<string>} what was done
 */
export async function buildWhatIsStale(root, distDir, processes, tell) {
  const record = path.join(root, "apps", "web", distDir, "strata-build-hash");
  const outputs = ["packages/schema/schema.graphql", "apps/web/src/graphql-env.d.ts"];
  const hash = hashInputs(root);
  const current =
    outputs.every((file) => existsSync(path.join(root, file))) &&
    existsSync(record) &&
    readFileSync(record, "utf8").trim() === hash;
  if (current) return "current";
  const logs = path.join(root, ".strata", "logs");
  mkdirSync(logs, { recursive: true });
  /** @type {string[]} */
  const lines = [];
  try {
    await processes.run({
      name: "The build",
      command: process.execPath,
      args: [path.join(root, "node_modules/turbo/bin/turbo"), "run", "build", "--output-logs=full"],
      cwd: root,
      env: {
        ...process.env,
        STRATA_DIST_DIR: distDir,
        NEXT_TELEMETRY_DISABLED: "1",
        TURBO_TELEMETRY_DISABLED: "1",
        DO_NOT_TRACK: "1",
      },
      onLine(line) {
        lines.push(line);
        const task = /^@strata\/(\w+):build: (?!>|npm |$)(.*)/.exec(line);
        if (task) tell(`${task[1]}: ${task[2]?.trim().slice(0, 60)}`);
      },
    });
  } finally {
    writeFileSync(path.join(logs, `build${distDir}.log`), `${lines.join("\n")}\n`);
  }
  writeFileSync(record, `${hash}\n`);
  return "built";
}

/** @param {string} root @returns {string} */
function hashInputs(root) {
  const hash = createHash("sha256").update(process.version);
  for (const input of INPUTS) {
    for (const file of filesUnder(root, input)) {
      const content = readFileSync(path.join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

/** @param {string} root @param {string} relative @returns {string[]} */
function filesUnder(root, relative) {
  const absolute = path.join(root, relative);
  if (!existsSync(absolute)) return [];
  if (path.extname(relative) !== "" && !relative.includes("/")) return [relative];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !IGNORED.test(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(relative, entry.name);
      if (entry.isDirectory()) return filesUnder(root, file);
      return entry.isFile() ? [file] : [];
    });
}
