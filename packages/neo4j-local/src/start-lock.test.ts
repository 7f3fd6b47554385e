import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { stampOf } from "./process-identity.ts";
import { takeLock } from "./start-lock.ts";

const folder = mkdtempSync(path.join(tmpdir(), "strata lock "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("takeLock", () => {
  it("lets the second wait until the first is done", async () => {
    const file = path.join(folder, "turns");
    const order: string[] = [];
    const first = await takeLock(file, Date.now() + 5_000);
    const second = takeLock(file, Date.now() + 5_000, () => order.push("second waits")).then(
      async (lock) => {
        order.push("second has it");
        await lock[Symbol.asyncDispose]();
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    order.push("first is done");
    await first[Symbol.asyncDispose]();
    await second;
    expect(order).toEqual(["second waits", "first is done", "second has it"]);
    expect(existsSync(file)).toBe(false);
  });

  it("says which lock it waited for when time is up", async () => {
    const file = path.join(folder, "held");
    await using _held = await takeLock(file, Date.now() + 1_000);
    await expect(takeLock(file, Date.now() - 1)).rejects.toMatchObject({
      code: "LOCKED",
      message: expect.stringContaining(file),
    });
  });

  it.each([
    ["a process that is gone", { pid: 2 ** 22 + 1, stamp: "1" }],
    ["an earlier process with a pid that lives again", { pid: process.pid, stamp: "1" }],
    ["nobody legible", "…"],
  ])("takes over from %s", async (_who, holder) => {
    const file = path.join(folder, "left behind");
    writeFileSync(file, JSON.stringify(holder));
    await using lock = await takeLock(file, Date.now() - 1);
    expect(lock).toBeDefined();
  });

  it("respects a living holder in another process", async () => {
    const file = path.join(folder, "parent");
    writeFileSync(file, JSON.stringify({ pid: process.ppid, stamp: stampOf(process.ppid) }));
    await expect(takeLock(file, Date.now() - 1)).rejects.toMatchObject({ code: "LOCKED" });
  });
});
