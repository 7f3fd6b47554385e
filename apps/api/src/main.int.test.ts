import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));
const PATIENCE_MS = 60_000;

interface Running extends AsyncDisposable {
  readonly output: () => string;
  /** Waits for a text in the output and gives what matches. */
  readonly says: (pattern: RegExp) => Promise<RegExpMatchArray>;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<number | null>;
}

const run = (env: Readonly<Record<string, string>>): Running => {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(
    process.execPath,
    ["--import", "tsx", MAIN],
    {
      env: { PATH: process.env.PATH, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let text = "";
  const add = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on("data", add);
  child.stderr.on("data", add);
  const ended = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
  return {
    output: () => text,
    says: async (pattern) => {
      for (const start = Date.now(); Date.now() - start < PATIENCE_MS; ) {
        const match = text.match(pattern);
        if (match) return match;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`Not said within ${PATIENCE_MS} ms: ${pattern}\n${text}`);
    },
    kill: (signal) => child.kill(signal),
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
};

const database = () => {
  const { uri, user, password } = inject("neo4j");
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, STRATA_API_PORT: "0" };
};

describe("the process", { timeout: 120_000 }, () => {
  it("lets a request under way finish when it is told to stop", async () => {
    await using api = run(database());
    const [, url = ""] = await api.says(/"url":"([^"]+)"/);
    const body = JSON.stringify({
      query: '{ entity(id: "docker") { runsOn { uses { id claims(limit: 2) { id } } } } }',
    });
    const headers = { "content-type": "application/json" };
    const asked = fetch(url, { method: "POST", headers, body });
    await new Promise((resolve) => setTimeout(resolve, 30));
    api.kill("SIGTERM");
    const answer = (await (await asked).json()) as { data: { entity: unknown } };
    expect(answer.data.entity).not.toBeNull();
    expect(await api.ended).toBe(0);
    expect(api.output()).toContain('"msg":"stopped"');
    await expect(fetch(url)).rejects.toThrow();
  });

  it("says in one line that its port is taken, and ends", async () => {
    const taken = createServer();
    taken.listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    await using api = run({ ...database(), STRATA_API_PORT: String(port) });
    expect(await api.ended).toBe(1);
    taken.close();
    expect(api.output().trim().split("\n")).toHaveLength(1);
    expect(api.output()).toContain(`Port ${port} on 127.0.0.1 is taken`);
  });

  it("says what it expected of its environment, and ends", async () => {
    await using api = run({ STRATA_API_PORT: "many" });
    expect(await api.ended).toBe(1);
    expect(api.output()).toContain("NEO4J_URI is not set");
    expect(api.output()).toContain('STRATA_API_PORT is "many"');
    expect(api.output()).not.toContain("    at ");
  });

  it("says that the password is wrong, and ends", async () => {
    await using api = run({ ...database(), NEO4J_PASSWORD: "not-this-one" });
    expect(await api.ended).toBe(1);
    expect(api.output()).toMatch(/refuses user \\"neo4j\\"/);
    expect(api.output()).not.toContain("not-this-one");
  });

  it("waits for a database that is not there yet, and stops while it waits", async () => {
    await using api = run({ ...database(), NEO4J_URI: "bolt://127.0.0.1:1" });
    await api.says(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1\..*Waiting for it/);
    api.kill("SIGINT");
    expect(await api.ended).toBe(0);
  });
});
