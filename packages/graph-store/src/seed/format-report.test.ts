import { expect, it } from "vitest";
import { formatReport } from "./format-report.ts";

const none = { added: [], changed: [], removed: [] };

it("says that nothing was written", () => {
  const report = {
    revision: "0123456789abcdef",
    changed: false,
    nodes: none,
    edges: { added: 0, removed: 0 },
  };
  expect(formatReport(report, false)).toBe(
    "Revision 0123456789ab: the database holds this already. Nothing was written.",
  );
});

it("names nodes up to a screenful and counts the rest", () => {
  const added = Array.from({ length: 22 }, (_, index) => `Claim/c${index}`);
  const report = {
    revision: "0123456789abcdef",
    changed: true,
    nodes: { added, changed: ["Entity/docker"], removed: [] },
    edges: { added: 3, removed: 1 },
  };
  const lines = formatReport(report, true).split("\n");
  expect(lines[0]).toContain("would be written");
  expect(lines).toContain("  + … and 2 more");
  expect(lines).toContain("  ~ Entity/docker");
  expect(lines.slice(-2)).toEqual([
    "nodes: 22 added, 1 changed, 0 removed",
    "edges: 3 added, 1 removed",
  ]);
});
