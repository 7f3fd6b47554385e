import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { TEST_SIZING } from "./configuration.ts";
import { runsServerOf, searchServerOf } from "./process-identity.ts";
import { startNeo4j, statusNeo4j, stopNeo4j } from "./server.ts";

const CLI = fileURLToPath(new URL("./cli.ts", import.meta.url));
// A space, because checkouts have them.
const home = realpathSync(mkdtempSync(path.join(tmpdir(), "strata neo4j ")));

const parents: ChildProcess[] = [];

afterEach(async () => {
  for (const parent of parents.splice(0)) parent.kill("SIGKILL");
  await stopNeo4j({ home });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("a server of our own", () => {
  it("survives the SIGKILL of its starter, is found again with its data, and stops without a trace", async () => {
    const first = await startInChild();
    await run(first, "CREATE (:Mark {text: 'kept'})");
    expect(await kill(first.parent)).toBe("SIGKILL");
    expect(runsServerOf(home, first.pid)).toBe(true);

    const second = await startNeo4j({ home, preferredPort: 0, sizing: TEST_SIZING });
    expect(second).toMatchObject({ pid: first.pid, uri: first.uri, reused: true });
    expect(await run(second, "MATCH (m:Mark) RETURN m.text AS value")).toEqual(["kept"]);

    await second.stop();
    expect(searchServerOf(home)).toBeNull();
    expect(await statusNeo4j({ home })).toMatchObject({ running: false });

    const third = await startNeo4j({ home, preferredPort: 0, sizing: TEST_SIZING });
    expect(third.reused).toBe(false);
    expect(await run(third, "MATCH (m:Mark) RETURN m.text AS value")).toEqual(["kept"]);
  });

  it("is found even when its starter was killed before it answered", async () => {
    const parent = spawnCli();
    const pid = await until(() => searchServerOf(home));
    await kill(parent);
    const server = await startNeo4j({ home, preferredPort: 0, sizing: TEST_SIZING });
    expect(server).toMatchObject({ pid, reused: true });
  });

  it("is started once by two who start it at the same time", async () => {
    const [one, other] = await Promise.all([
      startNeo4j({ home, preferredPort: 0, sizing: TEST_SIZING }),
      startInChild(),
    ]);
    expect(one.pid).toBe(other.pid);
    expect(one.reused).not.toBe(other.reused);
  });

  it("leaves a taken port to its owner", async () => {
    const owner = createServer();
    await new Promise<void>((resolve) => owner.listen(0, "127.0.0.1", resolve));
    const address = owner.address();
    const taken = typeof address === "object" && address !== null ? address.port : 0;
    const lines: string[] = [];
    const server = await startNeo4j({
      home,
      preferredPort: taken,
      sizing: TEST_SIZING,
      log: (line) => lines.push(line),
    });
    expect(server.uri).not.toContain(`:${taken}`);
    expect(lines.join("\n")).toContain(`port ${taken} is taken`);
    await new Promise((resolve) => owner.close(resolve));
  });
});

type Started = {
  parent: ChildProcess;
  uri: string;
  user: string;
  password: string;
  pid: number;
  reused: boolean;
};

/** Starts the server from another process, which stays alive as a launcher would. */
async function startInChild(): Promise<Started> {
  const parent = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "--input-type=module",
      "-e",
      `import { startNeo4j } from ${JSON.stringify(new URL("./server.ts", import.meta.url).href)};
       const { uri, user, password, pid, reused } = await startNeo4j(${JSON.stringify({ home, preferredPort: 0, sizing: TEST_SIZING })});
       console.log(JSON.stringify({ uri, user, password, pid, reused }));
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  parents.push(parent);
  const line = await new Promise<string>((resolve, reject) => {
    parent.stdout?.setEncoding("utf8").once("data", resolve);
    parent.once("exit", (code) => reject(new Error(`The starter ended with ${code}.`)));
  });
  return { parent, ...(JSON.parse(line) as Omit<Started, "parent">) };
}

function spawnCli(): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", CLI, "start", "--home", home, "--port", "0"], {
    stdio: "ignore",
  });
}

function kill(child: ChildProcess): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => {
    child.once("exit", (_code, signal) => resolve(signal));
    child.kill("SIGKILL");
  });
}

async function until<T>(ask: () => T | null): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function run(
  server: { uri: string; user: string; password: string },
  query: string,
): Promise<unknown[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    const { records } = await driver.executeQuery(query, {}, { database: "neo4j" });
    return records.map((record) => record.get("value"));
  } finally {
    await driver.close();
  }
}
