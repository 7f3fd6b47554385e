import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, inject, it } from "vitest";
import { stampOf } from "../../scripts/processes.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
// A space, because checkouts have them.
const state = mkdtempSync(path.join(tmpdir(), "strata launch "));
const launchers: ChildProcess[] = [];

afterEach(async () => {
  for (const launcher of launchers.splice(0)) {
    launcher.kill("SIGTERM");
    await ended(launcher);
  }
});
afterAll(() => rmSync(state, { recursive: true, force: true }));

describe("npm start", () => {
  it("can be killed, started again and stopped, and then nothing is left of it", async () => {
    const first = await launch({}, true);
    expect(await first.ready()).toMatch(/Strata is ready/);
    const left = pids();
    expect(left.length).toBeGreaterThanOrEqual(4);
    first.launcher.kill("SIGKILL");
    await ended(first.launcher);
    expect(left.slice(1).every((pid) => stampOf(pid) !== null)).toBe(true);

    const second = await launch({}, true);
    const output = await second.ready();
    expect(output).toContain("Ended what a killed launcher had left running: ");
    expect(output).toMatch(/✓ Neo4j: .*, which ran already/);
    const { webUrl, apiUrl } = addressesIn(output);
    expect((await fetch(`${webUrl}/en`)).status).toBe(200);
    expect((await fetch(new URL("/health/ready", apiUrl))).status).toBe(200);

    const running = pids();
    second.launcher.kill("SIGINT");
    expect(await ended(second.launcher)).toBe(0);
    expect([...left, ...running].filter((pid) => stampOf(pid) !== null)).toEqual([]);
    expect(existsSync(path.join(state, "run.json"))).toBe(false);
  });

  it("takes other ports than those of other programs, and tells a second start where it runs", async () => {
    await using web = await listen();
    await using api = await listen();
    const first = await launch({
      STRATA_WEB_PORT: String(web.port),
      STRATA_API_PORT: String(api.port),
    });
    const output = await first.ready();
    expect(output).toContain(`Port ${web.port} is taken by another program, so the web takes`);
    expect(output).toContain(`Port ${api.port} is taken by another program, so the API takes`);
    const { webUrl, apiUrl } = addressesIn(output);
    expect((await fetch(`${webUrl}/en`)).status).toBe(200);

    const second = await launch({});
    expect(await ended(second.launcher)).toBe(0);
    expect(second.output()).toContain(`Strata runs already: web ${webUrl}, GraphQL ${apiUrl}`);
    expect((await fetch(`${webUrl}/en`)).status).toBe(200);
  });

  it("says which part died, shows what it said, and ends the rest", async () => {
    const { launcher, ready, output } = await launch({});
    await ready();
    const processes = runRecord().processes;
    const api = processes.find(({ name }) => name === "The API");
    process.kill(api?.pid ?? 0, "SIGKILL");
    expect(await ended(launcher)).toBe(1);
    expect(output()).toMatch(
      /The API ended by itself \(signal SIGKILL\)\. Its last lines:\n {2}\S/,
    );
    expect(processes.filter(({ pid }) => stampOf(pid) !== null)).toEqual([]);
  });

  it("names the variable that is wrong, without a stack", async () => {
    const { launcher, output } = await launch({ STRATA_WEB_PORT: "web" });
    expect(await ended(launcher)).toBe(1);
    expect(output()).toContain('STRATA_WEB_PORT is "web"');
    expect(output()).not.toMatch(/\n\s+at /);
  });
});

type Launched = { launcher: ChildProcess; output(): string; ready(): Promise<string> };

/** Starts the launcher with the build that the other tests use, and with a Neo4j of its own if so wished. */
async function launch(variables: Record<string, string>, own = false): Promise<Launched> {
  const { NODE_ENV, VITEST, NEO4J_URI, ...env } = process.env;
  const { uri, user, password } = inject("neo4j");
  const database = own ? {} : { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const launcher = spawn(process.execPath, [path.join(ROOT, "scripts", "start.mjs")], {
    cwd: ROOT,
    env: {
      ...env,
      ...database,
      STRATA_STATE_DIR: state,
      STRATA_DIST_DIR: ".next-test",
      STRATA_WEB_PORT: "0",
      STRATA_API_PORT: "0",
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  launchers.push(launcher);
  let output = "";
  launcher.stdout?.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  launcher.stderr?.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  const ready = async () => {
    while (!output.includes("Stop it: ")) {
      if (launcher.exitCode !== null) throw new Error(`It did not start:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return output;
  };
  return { launcher, ready, output: () => output };
}

function ended(launcher: ChildProcess): Promise<number | null> {
  if (launcher.exitCode !== null || launcher.signalCode !== null) {
    return Promise.resolve(launcher.exitCode);
  }
  return new Promise((resolve) => launcher.once("close", (code) => resolve(code)));
}

type Recorded = { launcher: { pid: number }; processes: { name: string; pid: number }[] };

function runRecord(): Recorded {
  return JSON.parse(readFileSync(path.join(state, "run.json"), "utf8"));
}

/** The launcher, what it started, and its Neo4j. */
function pids(): number[] {
  const { launcher, processes } = runRecord();
  const server = JSON.parse(readFileSync(path.join(state, "neo4j", "server.json"), "utf8"));
  return [launcher.pid, ...processes.map(({ pid }) => pid), server.pid];
}

function addressesIn(output: string): { webUrl: string; apiUrl: string } {
  const [, webUrl = "", apiUrl = ""] = /Web\s+(http:\S+)\s+GraphQL\s+(http:\S+)/.exec(output) ?? [];
  return { webUrl, apiUrl };
}

async function listen(): Promise<{ port: number } & AsyncDisposable> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
