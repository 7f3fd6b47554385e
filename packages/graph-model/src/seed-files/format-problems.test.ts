import { describe, expect, it } from "vitest";
import { formatCompactly, formatProblems } from "./format-problems.ts";
import type { SeedProblem, SeedProblemCode } from "./problem.ts";

const problem = (
  line: number,
  code: SeedProblemCode,
  severity: SeedProblem["severity"] = "warning",
): SeedProblem => ({
  file: "entities/tool/kubectl.yaml",
  line,
  column: 5,
  severity,
  code,
  message: `Fault ${line}.`,
  remedy: "Mend it.",
  excerpt: "id: kubectl",
});

describe("formatProblems", () => {
  it("shows place, line and what to write instead", () => {
    expect(formatProblems([problem(22, "cycle", "error")])).toBe(
      [
        "entities/tool/kubectl.yaml:22:5  error  cycle",
        "  Fault 22.",
        "  22 | id: kubectl",
        "     = Mend it.",
        "",
        "1 error, 0 warnings",
      ].join("\n"),
    );
  });

  it("says nothing of nothing", () => {
    expect(formatProblems([])).toBe("");
    expect(formatCompactly([])).toBe("");
  });
});

describe("formatCompactly", () => {
  const many = [1, 2, 3, 4, 5].map((line) => problem(line, "unused-value"));

  it("shows errors in full and the first of each kind of warning, the most frequent kind first", () => {
    const told = formatCompactly([
      problem(9, "few-values"),
      ...many,
      problem(8, "cycle", "error"),
    ]).split("\n\n");
    expect(told).toHaveLength(4);
    expect(told[0]).toContain("8 | id: kubectl");
    expect(told[1]?.split("\n")).toEqual([
      expect.stringMatching(/^5 warnings {2}unused-value: /),
      "  entities/tool/kubectl.yaml:1  Fault 1. Mend it.",
      "  entities/tool/kubectl.yaml:2  Fault 2. Mend it.",
      "  entities/tool/kubectl.yaml:3  Fault 3. Mend it.",
      "  and 2 more",
    ]);
    expect(told[2]).toMatch(/^1 warning {2}few-values: /);
    expect(told[3]).toBe("1 error, 6 warnings; --all shows each warning in full");
  });

  it("speaks of --all only when something is left out", () => {
    expect(formatCompactly(many.slice(0, 3))).toMatch(/0 errors, 3 warnings$/);
  });
});
