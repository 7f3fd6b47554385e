import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keepPassword } from "./password.ts";
import { clearState, parseState, readState, writeState } from "./state-file.ts";

const folder = mkdtempSync(path.join(tmpdir(), "strata state "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const state = { pid: 4242, port: 7688, version: "5.26.31", startedAt: "2026-01-01T00:00:00.000Z" };

describe("the state file", () => {
  it("gives back what was written, and nobody else may read it", () => {
    const file = path.join(folder, "server.json");
    writeState(file, state);
    expect(readState(file)).toEqual(state);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    clearState(file);
    expect(readState(file)).toBeNull();
  });

  it.each([
    ["", "an empty file, as a killed writer may leave it"],
    ['{"pid": 4242, "po', "half a file"],
    [JSON.stringify({ ...state, pid: -1 }), "a pid that would signal a group"],
    [JSON.stringify({ ...state, pid: 0 }), "a pid that would signal our own group"],
    [JSON.stringify({ ...state, port: "7688" }), "a port that is no number"],
    ["null", "no object"],
  ])("takes %j for no state (%s)", (text) => {
    expect(parseState(text)).toBeNull();
  });
});

describe("keepPassword", () => {
  it("makes one once, readable by its owner alone, and tightens a file that others may read", () => {
    const file = path.join(folder, "password");
    const first = keepPassword(file);
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(keepPassword(file)).toBe(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const open = path.join(folder, "open");
    writeFileSync(open, "from-a-backup\n", { mode: 0o644 });
    expect(keepPassword(open)).toBe("from-a-backup");
    expect(statSync(open).mode & 0o777).toBe(0o600);
    expect(readFileSync(open, "utf8")).toBe("from-a-backup\n");
  });
});
