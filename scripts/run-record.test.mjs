import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { claimRun, parseRun } from "./run-record.mjs";

const folders = mkdtempSync(path.join(tmpdir(), "strata run "));
afterAll(() => rmSync(folders, { recursive: true, force: true }));

describe("claimRun", () => {
  it("gives the folder to one launcher alone, and tells the other where Strata is", () => {
    const folder = path.join(folders, "one");
    const { record } = claimRun(folder);
    const addresses = { webUrl: "http://localhost:3001", apiUrl: "http://localhost:4000/graphql" };
    record?.update({ addresses });
    expect(statSync(path.join(folder, "run.json")).mode & 0o777).toBe(0o600);
    const second = claimRun(folder);
    expect(second.record).toBeNull();
    expect(second.earlier).toMatchObject({ addresses, launcher: { pid: process.pid } });
    record?.remove();
    expect(existsSync(path.join(folder, "run.json"))).toBe(false);
  });

  it("takes over from a killed launcher, and keeps what that one left until it is dealt with", () => {
    const folder = path.join(folders, "two");
    const { record } = claimRun(folder);
    const processes = [{ name: "The API", pid: 4242, stamp: "1" }];
    // The pid lives, with another start time: it has been given to another program.
    record?.update({ launcher: { pid: process.pid, stamp: "1" }, processes, neo4j: true });
    const second = claimRun(folder);
    expect(second.earlier).toMatchObject({ processes, neo4j: true });
    const written = parseRun(readFileSync(path.join(folder, "run.json"), "utf8"));
    expect(written).toMatchObject({ processes, neo4j: true, launcher: { pid: process.pid } });
    second.record?.remove();
  });

  it("takes over when a killed writer left no whole record", () => {
    const folder = path.join(folders, "three");
    claimRun(folder).record?.remove();
    writeFileSync(path.join(folder, "run.json"), '{"launcher": {"pi');
    expect(claimRun(folder)).toMatchObject({ earlier: null, record: expect.anything() });
  });
});

describe("parseRun", () => {
  it("drops pids whose group would be everybody's", () => {
    const run = {
      launcher: { pid: 77, stamp: "1" },
      processes: [0, 1, -5, 78].map((pid) => ({ pid })),
    };
    expect(parseRun(JSON.stringify(run))?.processes).toEqual([{ pid: 78 }]);
  });
});
