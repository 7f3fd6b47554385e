import {
  inFileOrder,
  SEED_PROBLEM_CODES,
  type SeedProblem,
  type SeedProblemCode,
} from "./problem.ts";

const formatProblem = (problem: SeedProblem): string => {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const gutter = String(problem.line);
  return [
    `${place}  ${problem.severity}  ${problem.code}`,
    `  ${problem.message}`,
    `  ${gutter} | ${problem.excerpt}`,
    `  ${" ".repeat(gutter.length)} = ${problem.remedy}`,
  ].join("\n");
};

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;

const countsOf = (problems: readonly SeedProblem[]): string => {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  return `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`;
};

/** The problems as a person reads them in a terminal; an empty text when there are none. */
export const formatProblems = (problems: readonly SeedProblem[]): string =>
  problems.length === 0
    ? ""
    : [...inFileOrder(problems).map(formatProblem), countsOf(problems)].join("\n\n");

/** Of each kind of warning so many are shown; the rest is a number. */
const SHOWN = 3;

const formatGroup = (code: SeedProblemCode, group: readonly SeedProblem[]): string =>
  [
    `${count(group.length, "warning")}  ${code}: ${SEED_PROBLEM_CODES[code]}`,
    ...group
      .slice(0, SHOWN)
      .map(({ file, line, message, remedy }) => `  ${file}:${line}  ${message} ${remedy}`),
    ...(group.length > SHOWN ? [`  and ${group.length - SHOWN} more`] : []),
  ].join("\n");

/** The same with warnings in groups, the largest first: errors have to be mended, warnings are for leisure. */
export const formatCompactly = (problems: readonly SeedProblem[]): string => {
  const ordered = inFileOrder(problems);
  const errors = ordered.filter((problem) => problem.severity === "error");
  const warnings = ordered.filter((problem) => problem.severity === "warning");
  const groups = new Map<SeedProblemCode, SeedProblem[]>();
  for (const warning of warnings) {
    groups.set(warning.code, [...(groups.get(warning.code) ?? []), warning]);
  }
  const told = [...groups]
    .sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
    .map(([code, group]) => formatGroup(code, group));
  const hidden = [...groups.values()].some((group) => group.length > SHOWN);
  return problems.length === 0
    ? ""
    : [
        ...errors.map(formatProblem),
        ...told,
        countsOf(problems) + (hidden ? "; --all shows each warning in full" : ""),
      ].join("\n\n");
};
