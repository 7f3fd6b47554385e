import type { Claim, Knowledge } from "@strata/graph-model";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { whyIneligible } from "../eligibility/eligibility.ts";
import type { ExplainedItem } from "../items/draft.ts";
import committedNeverKeys from "../items/never-keys.json" with { type: "json" };
import { QUESTION_TYPE_IDS } from "../question-types/registry.ts";
import { everyItem } from "../session/every-item.ts";
import { type AdaptiveRun, adaptiveBank, adaptiveChecks, adaptiveRuns } from "./adaptive-check.ts";
import { agreement } from "./agreement.ts";
import { type Check, check } from "./check.ts";
import { type Coverage, coverageChecks, coverageOf } from "./coverage.ts";
import { dumpedJson } from "./dump.ts";
import { examine, type Found } from "./examine.ts";
import { FAULT_CLASSES, plantFaults } from "./faults.ts";
import { guesserChecks } from "./guesser-checks.ts";
import { cluesOf, type Guessed, guess } from "./guessers.ts";
import { closedWorldBaseline, type HideResult, judgeByWhole, withTenthHidden } from "./hide.ts";
import { leaveOneOut } from "./leave-one-out.ts";
import { Oracle } from "./oracle.ts";
import { positionChecks } from "./positions.ts";
import {
  bilingualFaults,
  explanationFaults,
  itemFlaws,
  keyedAnswers,
  neverKeyedFoils,
  type TextFault,
} from "./texts.ts";
import { THRESHOLDS } from "./thresholds.ts";

export interface HideRun extends HideResult {
  readonly seed: string;
  readonly baseline: number;
}

export interface AuditReport {
  readonly revision: string;
  readonly quick: boolean;
  readonly items: Readonly<Record<string, number>>;
  readonly checks: readonly Check[];
  readonly coverage: Coverage;
  readonly hide: readonly HideRun[];
  readonly guessers: readonly Guessed[];
  readonly adaptive: readonly AdaptiveRun[];
  readonly rules: Readonly<Record<string, number>>;
  /** Answers, by their English texts, that stand wrong in some item and are right in none. Sorted. */
  readonly neverKeys: readonly string[];
}

export interface AuditRequest {
  readonly knowledge: Knowledge;
  readonly revision: string;
  /** Two hidden graphs instead of twenty, a tenth of the claims left out, half of the simulated learners. */
  readonly quick: boolean;
  /** Told before each step: what it does, and the share that is done. */
  readonly tell?: (doing: string, done: number) => void;
}

const SEED = "audit";
/** Further draws of every question: what is a wrong answer in one may be the right one in another. */
const OTHER_SEEDS = ["audit 2", "audit 3", "audit 4"];
const QUICK = { seeds: 2, leftOut: 10, learners: 2_500 } as const;

const allItems = async (
  knowledge: Knowledge,
  seed: string,
  tell: (done: number) => void = () => {},
): Promise<readonly ExplainedItem[]> => {
  const reader = inMemoryGraphReader(knowledge, seed);
  const items: ExplainedItem[] = [];
  for (const [i, type] of QUESTION_TYPE_IDS.entries()) {
    tell(i / QUESTION_TYPE_IDS.length);
    items.push(...(await everyItem(reader, type, seed)));
  }
  return items;
};

/** How often each fault occurs, by type, with one example: the most frequent first. */
const summary = (faults: readonly TextFault[]): readonly string[] => {
  const groups = new Map<string, ExplainedItem[]>();
  for (const { fault, item } of faults) {
    const name = `${fault} in ${item.type}`;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, own]) => `${own.length} × ${name}, as in ${own[0]?.fact}: ${own[0]?.stem.en}`);
};

const oracleChecks = (items: readonly ExplainedItem[], oracle: Oracle): readonly Check[] => {
  const found = items.flatMap((item) => examine(item, oracle).map((one) => ({ item, ...one })));
  const told = ({ item, why }: Found & { item: ExplainedItem }) =>
    `${item.type} of ${item.fact}: ${why} (${item.stem.en})`;
  const keys = found.filter(({ finding }) => finding !== "UNPROVEN");
  const proofs = found.filter(({ finding }) => finding === "UNPROVEN");
  const distractors = items.reduce((sum, { options }) => sum + options.length - 1, 0);
  return [
    check(
      "key validity, by the oracle",
      keys.length <= THRESHOLDS.keyFailures,
      `${keys.length} failures in ${items.length} items`,
      "0 failures",
      keys.map(told),
    ),
    check(
      "every proof verified again by the oracle",
      proofs.length <= THRESHOLDS.unprovenDistractors,
      `${proofs.length} do not hold, of ${distractors} distractors and ${items.length} keys`,
      "100 %, 0 UNKNOWN",
      proofs.map(told),
    ),
  ];
};

/** Runs every check that is built. The same knowledge gives the same report. */
export const audit = async ({
  knowledge,
  revision,
  quick,
  tell = () => {},
}: AuditRequest): Promise<AuditReport> => {
  const seeds = quick ? QUICK.seeds : THRESHOLDS.hide.seeds;
  const steps = seeds + 4;
  tell("making every question", 0);
  const oracle = Oracle.fromJson(dumpedJson(knowledge));
  const items = await allItems(knowledge, SEED, (done) =>
    tell("making every question", done / steps),
  );
  const otherDraws: ExplainedItem[] = [];
  for (const seed of OTHER_SEEDS) otherDraws.push(...(await allItems(knowledge, seed)));
  tell("asking the oracle", 1 / steps);
  const ofOracle = oracleChecks(items, oracle);
  const agreed = agreement(knowledge, oracle);
  tell("leaving out one claim after the other", 2 / steps);
  const claims = quick
    ? knowledge.claims.filter((_, i) => i % QUICK.leftOut === 0)
    : knowledge.claims;
  const left = leaveOneOut(knowledge, oracle, claims);

  const hide: HideRun[] = [];
  for (let i = 0; i < seeds; i += 1) {
    const seed = `hide ${i + 1}`;
    const part = withTenthHidden(knowledge, seed);
    const doing = `hiding a tenth, ${i + 1} of ${seeds}`;
    const made = await allItems(part, seed, (done) => tell(doing, (3 + i + done) / steps));
    const baseline = closedWorldBaseline(part, oracle, seed);
    hide.push({ seed, ...judgeByWhole(made, oracle), baseline });
  }
  tell("planting faults", (steps - 1) / steps);
  const faults = plantFaults(items, knowledge, oracle);
  tell("taking adaptive tests", (steps - 0.75) / steps);
  const bank = adaptiveBank(items);
  const adaptive = adaptiveRuns(bank, quick ? QUICK.learners : THRESHOLDS.adaptive.learners);
  tell("guessing", (steps - 0.5) / steps);
  const guessers = guess(items, cluesOf(knowledge, items, oracle));

  const dimensions = new Map(knowledge.dimensions.map((one) => [one.id, one]));
  const closed = new Set(knowledge.closedCells.map(({ id }) => id));
  const reasonOf = (claim: Claim) =>
    whyIneligible(claim, {
      dimension: (id) => dimensions.get(id),
      isClosed: (subject, of) => closed.has(`${subject}/${of}`),
    });
  const coverage = coverageOf(knowledge.claims, items, reasonOf);
  const sections = new Set(
    knowledge.sources.flatMap((source) => source.sections.map(({ id }) => id)),
  );
  const keyed = keyedAnswers([...items, ...otherDraws]);
  const textCheck = (
    name: string,
    limit: number,
    faultsOf: (item: ExplainedItem) => readonly TextFault[],
  ) => {
    const found = items.flatMap(faultsOf);
    const flawed = new Set(found.map(({ item }) => item)).size;
    const counted = `${flawed} of ${items.length} items`;
    return check(name, flawed <= limit, counted, "0 items", summary(found));
  };
  const sum = (of: "newlyTrue" | "distractors" | "nowUnknown" | "keysLost") =>
    hide.reduce((total, one) => total + one[of], 0);
  const baselines = hide.map(({ baseline }) => baseline);
  const { hide: hideLimits, faults: faultLimits } = THRESHOLDS;
  return {
    revision,
    quick,
    items: Object.fromEntries(
      QUESTION_TYPE_IDS.map((id) => [id, items.filter(({ type }) => type === id).length]),
    ),
    coverage,
    hide,
    guessers,
    adaptive,
    rules: agreed.byRule,
    neverKeys: [
      ...new Set([
        ...committedNeverKeys.filter((answer) => !keyed.has(answer)),
        ...[...items, ...otherDraws].flatMap((item) => neverKeyedFoils(item, keyed)),
      ]),
    ].sort(),
    checks: [
      ...ofOracle,
      check(
        "judge and oracle agree on statements that no question chose",
        agreed.disagreements.length === 0,
        `${agreed.disagreements.length} of ${agreed.statements} differ`,
        "0",
        agreed.disagreements.map((one) => JSON.stringify(one)),
      ),
      check(
        `hide 10 %, ${seeds} seeds`,
        sum("newlyTrue") <= hideLimits.newlyTrue,
        `${sum("newlyTrue")} newly true of ${sum("distractors")} distractors (${sum("nowUnknown")} no longer known, ${sum("keysLost")} keys lost)`,
        "0 newly true",
        hide.flatMap((one) => one.changed.map((told) => `${one.seed}: ${told}`)),
      ),
      check(
        "hide 10 %: the closed world is caught",
        baselines.every((one) => one >= hideLimits.baselineAtLeast),
        `${Math.min(...baselines)} to ${Math.max(...baselines)} newly true in a seed`,
        "at least 5 in every seed",
      ),
      check(
        "each claim left out once",
        left.newlyTrue.length <= hideLimits.newlyTrue,
        `${left.newlyTrue.length} newly true of ${left.statements} statements that rest on ${left.claims} claims`,
        "0 newly true",
        left.newlyTrue.map(
          ({ claim, statement }) => `without ${claim}: ${JSON.stringify(statement)}`,
        ),
      ),
      ...FAULT_CLASSES.map((id) =>
        check(
          `planted faults: ${id.toLowerCase().replaceAll("_", " ")}`,
          faults[id].missed <= faultLimits.missed && faults[id].planted >= faultLimits.perClass,
          `${faults[id].missed} missed of ${faults[id].planted}`,
          "0 missed of at least 300",
        ),
      ),
      ...coverageChecks(coverage, items),
      textCheck("item flaws", THRESHOLDS.flaws, (item) => itemFlaws(item, oracle, keyed)),
      ...positionChecks(items, oracle),
      ...guesserChecks(guessers),
      textCheck("bilingual", THRESHOLDS.bilingual, bilingualFaults),
      textCheck("explanations", THRESHOLDS.explanations, (item) =>
        explanationFaults(item, oracle, sections),
      ),
      ...adaptiveChecks(adaptive, bank),
    ],
  };
};
