import { describe, expect, it } from "vitest";
import { countReport, sumCounts } from "./test-count.mjs";

/** @param {{ status: string; tests: string[] }[]} files */
const report = (...files) =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });

describe("countReport", () => {
  it("counts tests over all files", () => {
    const text = report(
      { status: "passed", tests: ["passed", "passed", "skipped"] },
      { status: "failed", tests: ["failed", "passed", "todo"] },
    );
    expect(countReport(text, false)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it("counts a file that does not load as a failure, though it has no test to show", () => {
    const text = report({ status: "passed", tests: ["passed"] }, { status: "failed", tests: [] });
    expect(countReport(text, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("counts an after-all that fails behind passed tests", () => {
    const text = report({ status: "failed", tests: ["passed"] });
    expect(countReport(text, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it.each([
    ["no report", null],
    ["half a report", '{"testResu'],
    ["a report of success", report({ status: "passed", tests: ["passed"] })],
  ])("counts a runner that broke down with %s as a failure", (_what, text) => {
    expect(countReport(text, false).failed).toBe(1);
  });
});

describe("sumCounts", () => {
  it("adds up", () => {
    expect(
      sumCounts([
        { passed: 1, failed: 0, skipped: 2 },
        { passed: 4, failed: 1, skipped: 0 },
      ]),
    ).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });
});
