import { INELIGIBLE, type Ineligible } from "../eligibility/eligibility.ts";
import type { AuditReport } from "./audit.ts";
import { percent } from "./check.ts";
import { points } from "./guesser-checks.ts";

const OUTCOMES = { PASS: "pass", FAIL: "**fail**" } as const;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

/** How many changed options of graphs with gaps the page lists. */
const CHANGED = 20;

/** The report as a page of documentation. */
export const auditPage = (report: AuditReport): string => {
  const { checks, coverage, hide, guessers } = report;
  const failed = checks.filter(({ outcome }) => outcome === "FAIL");
  const all = Object.values(report.items).reduce((sum, n) => sum + n, 0);
  const pooled = guessers.filter(({ type }) => type === null);
  const strongest = guessers
    .filter(({ type, facts }) => type !== null && facts >= 100)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 20);
  return `${[
    "# What the quiz engine proves about itself",
    "Written by `npm run quiz:audit -- --write`; the thresholds stand in `packages/quiz/src/audit/thresholds.ts`. The same knowledge gives the same page.",
    `Of ${all} questions that the graph can produce (revision \`${report.revision.slice(0, 12)}\`): ${checks.filter(({ outcome }) => outcome === "PASS").length} checks pass, ${failed.length} fail.`,
    "## Checks",
    table(
      ["check", "found", "threshold", "outcome"],
      checks.map((one) => [one.name, one.found, one.threshold, OUTCOMES[one.outcome]]),
    ),
    "## What failed",
    ...failed.flatMap((one) => [
      `### ${one.name}`,
      one.details.length === 0 ? one.found : one.details.map((line) => `- ${line}`).join("\n"),
    ]),
    "## Questions by type",
    table(["type", "items"], Object.entries(report.items)),
    "## Coverage",
    `Of all ${coverage.claims} claims ${coverage.eligible} are declared eligible (${percent(coverage.eligible, coverage.claims)}) and ${coverage.asked} are asked (${percent(coverage.asked, coverage.claims)} of all, ${percent(coverage.asked, coverage.eligible)} of the eligible).`,
    table(
      ["claims", "all", "eligible", "asked", "asked of eligible"],
      [...Object.entries(coverage.byKind), ...Object.entries(coverage.byRelation)]
        .filter(([, one]) => one.claims > 0)
        .map(([id, one]) => [
          id,
          one.claims,
          one.eligible,
          one.asked,
          percent(one.asked, one.eligible),
        ]),
    ),
    "The others are not eligible because",
    Object.entries(coverage.reasons)
      .map(([reason, n]) => `- ${n}: ${INELIGIBLE[reason as Ineligible].en}`)
      .join("\n"),
    "## Hide 10 %",
    table(
      [
        "seed",
        "items",
        "distractors",
        "newly true",
        "no longer known",
        "keys lost",
        "closed world",
      ],
      hide.map((one) => [
        one.seed,
        one.items,
        one.distractors,
        one.newlyTrue,
        one.nowUnknown,
        one.keysLost,
        one.baseline,
      ]),
    ),
    "What the whole graph can no longer call wrong (each statement once): F2 takes a thing for no member of a closed cell because the hidden claim was what tied it to one.",
    [...new Set(hide.flatMap(({ changed }) => changed))]
      .slice(0, CHANGED)
      .map((one) => `- ${one}`)
      .join("\n"),
    "## Guessers",
    `One item of each fact, all types together; gains in points over chance (${percent(pooled[0]?.chance ?? 0, 1)}).`,
    table(
      ["guesser", "en", "zh"],
      pooled
        .filter(({ language }) => language === "en")
        .map(({ guesser, gain }) => [
          guesser,
          points(gain),
          points(pooled.find((one) => one.guesser === guesser && one.language === "zh")?.gain ?? 0),
        ]),
    ),
    "The strongest by type:",
    table(
      ["guesser", "type", "language", "facts", "gain", "beyond chance + 3"],
      strongest.map((one) => [
        one.guesser,
        one.type ?? "",
        one.language,
        one.facts,
        points(one.gain),
        one.beatsChance ? "yes" : "no",
      ]),
    ),
    "## Adaptive test",
    "Simulated learners take the test as it is. As supposed: abilities are standard normal and questions as hard as their priors say. Misspecified: true difficulties are a standard deviation of one logit off, and guessing scores 3 points more than chance. RMSE is the root of the mean squared error of the estimated ability, in standard deviations of ability. Bound of the bank: what the questions of the bank could tell at best within the limit on exposure, whichever are asked. Bound of the items: what those that were asked could tell (van Trees’ inequality, for an estimator that does not know the true difficulties either).",
    table(
      [
        "learners",
        "number",
        "bank",
        "RMSE",
        "bound of the bank",
        "bound of the items",
        "error shown",
        "max exposure",
        "questions asked",
        "precise enough by 30",
      ],
      report.adaptive.map((run) => [
        run.group,
        run.learners,
        `${run.bank}: ${run.items}`,
        run.rmse.toFixed(3),
        run.boundOfBank.toFixed(3),
        run.boundOfItems.toFixed(3),
        run.shown.toFixed(3),
        percent(run.maxExposure, 1),
        run.meanLength.toFixed(1),
        percent(run.reached, 1),
      ]),
    ),
    "## What this cannot show",
    [
      "- That the claims themselves are true: every check takes the graph at its word.",
      "- That people learn: none of it has been measured on learners.",
      "- That sentences of the options in direction, relation-kind, confusion-contrast and true-or-false say what their statements say: the oracle judges the statements, and the wording has its own tests.",
      "- The checks look at one draw of each (type, claim); other seeds choose other foils and phrasings.",
      "- How hard the questions are: difficulties are heuristics that no answer has tested. The adaptive test’s simulation shows that the estimator is right where its model is, and how far off it is where difficulties are; not that people answer by that model, nor that they learn.",
    ].join("\n"),
  ].join("\n\n")}\n`;
};
