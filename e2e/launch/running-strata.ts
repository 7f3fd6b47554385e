import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { browserArguments, findBrowser } from "../../scripts/browser.mjs";
import type { Neo4jConnection } from "./provided.ts";
import { openTestNeo4j, takeSlot } from "./test-neo4j.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const READY = /Web\s+(http:\S+)\s+GraphQL\s+(http:\S+)/;

/** Gives `e2e` a whole Strata, brought up by the same launcher that `npm start` runs, on free ports and with its own build. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser(process.env);
  if (executablePath === null) {
    throw new Error("No Chromium or Chrome was found: install one, or name it in CHROMIUM_PATH.");
  }
  const database = await openTestNeo4j("e2e");
  const slot = await takeSlot("strata");
  const launcher = launch(slot.folder, database.connection);
  const end = async () => {
    await stop(launcher);
    await slot.free();
    await database.close();
  };
  try {
    project.provide("strata", await untilReady(launcher));
  } catch (error) {
    await end();
    throw error;
  }
  project.provide("neo4j", database.connection);
  project.provide("chromium", { executablePath, args: browserArguments() });
  return end;
}

function launch(state: string, { uri, user, password }: Neo4jConnection): ChildProcess {
  // Vitest's own NODE_ENV ("test") would build and serve the web in a mode that nobody uses.
  const { NODE_ENV, VITEST, ...env } = process.env;
  return spawn(process.execPath, [path.join(ROOT, "scripts", "start.mjs")], {
    cwd: ROOT,
    env: {
      ...env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      STRATA_STATE_DIR: state,
      STRATA_DIST_DIR: ".next-test",
      STRATA_WEB_PORT: "0",
      STRATA_API_PORT: "0",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function untilReady(launcher: ChildProcess): Promise<{ webUrl: string; apiUrl: string }> {
  return new Promise((resolve, reject) => {
    let output = "";
    launcher.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      process.stdout.write(chunk);
      output += chunk;
      const [, webUrl, apiUrl] = READY.exec(output) ?? [];
      if (webUrl !== undefined && apiUrl !== undefined) resolve({ webUrl, apiUrl });
    });
    launcher.once("exit", (code) => {
      reject(new Error(`Strata did not start (exit code ${code}).`));
    });
  });
}

function stop(launcher: ChildProcess): Promise<void> {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    launcher.once("exit", () => resolve());
    launcher.kill("SIGTERM");
  });
}
