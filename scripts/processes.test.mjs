import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ExpectedFailure } from "./expected-failure.mjs";
import { createProcesses, endLeftovers, stampOf } from "./processes.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "strata processes "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that starts a child, as npm does, tells its pid, and stays. */
const PARENT = `
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

/** @param {ReturnType<typeof createProcesses>} processes */
async function serveParent(processes) {
  const service = processes.serve({
    name: "A parent",
    command: process.execPath,
    args: ["-e", PARENT],
    log: path.join(folder, "parent.log"),
  });
  let child = 0;
  while (child === 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    child = Number(service.lastLines()[0]);
  }
  return { service, child };
}

describe("processes", () => {
  it("ends what they started with all its children", async () => {
    const processes = createProcesses();
    const { service, child } = await serveParent(processes);
    expect(stampOf(child)).not.toBeNull();
    await processes.endAll();
    expect(await service.ended).toBe("signal SIGTERM");
    expect(stampOf(child)).toBeNull();
  });

  it("end what a killed launcher recorded, even when only a child is left of it", async () => {
    /** @type {import("./processes.mjs").Known[]} */
    let recorded = [];
    const processes = createProcesses((running) => {
      if (running.length > 0) recorded = running;
    });
    const { service, child } = await serveParent(processes);
    process.kill(recorded[0]?.pid ?? 0, "SIGKILL");
    await service.ended;
    expect(stampOf(child)).not.toBeNull();
    expect((await endLeftovers(recorded)).map(({ name }) => name)).toEqual(["A parent"]);
    expect(stampOf(child)).toBeNull();
  });

  it("leave alone a process that was given a recorded pid since", async () => {
    const processes = createProcesses();
    const { service } = await serveParent(processes);
    const child = Number(service.lastLines()[0]);
    expect(await endLeftovers([{ name: "Earlier", pid: process.pid, stamp: "1" }])).toEqual([]);
    expect(stampOf(child)).not.toBeNull();
    await processes.endAll();
  });

  it("show what a failed program said first and last", async () => {
    const lines = 'for (let i = 1; i <= 200; i += 1) console.log("line " + i); process.exit(3)';
    const failure = await createProcesses()
      .run({ name: "Counting", command: process.execPath, args: ["-e", lines] })
      .catch((error) => error);
    expect(failure).toBeInstanceOf(ExpectedFailure);
    expect(failure.message).toMatch(/^Counting failed \(exit code 3\)\.\n {2}line 1\n/);
    expect(failure.message).toMatch(/line 200$/);
    expect(failure.message).not.toContain("line 100\n");
  });

  it("say that a program is not there", async () => {
    const run = createProcesses().run({ name: "Nothing", command: "strata-nothing", args: [] });
    await expect(run).rejects.toThrow(/^Nothing failed \(spawn strata-nothing E(NOENT|ACCES)\)/);
  });

  it("start nothing once they have been ended", async () => {
    const processes = createProcesses();
    await processes.endAll();
    await expect(
      processes.run({ name: "Late", command: process.execPath, args: ["-v"] }),
    ).rejects.toThrow("interrupted");
  });
});
