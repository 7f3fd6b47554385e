import { ADAPTIVE_TEST, type BankItem, bankOf } from "../adaptive/adaptive-test.ts";
import type { ExplainedItem } from "../items/draft.ts";
import { createRandom } from "../random/random.ts";
import type { Truth } from "./adaptive-bound.ts";
import { type Simulated, simulate } from "./adaptive-simulation.ts";
import { type Check, check, percent } from "./check.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** Groups of learners: those whom the test supposes, and those of whom it is wrong. */
const GROUPS = [
  {
    id: "as supposed",
    truth: { chance: 1 / ADAPTIVE_TEST.options, noise: 0 },
  },
  {
    // A standard deviation of a logit is what the prior difficulty owns to (PRIOR_SD); 3 points over chance are what the guessers' check lets pass.
    id: "misspecified",
    truth: {
      chance: 1 / ADAPTIVE_TEST.options + THRESHOLDS.guessers.points,
      noise: THRESHOLDS.adaptive.noise,
    },
  },
] as const satisfies readonly { readonly id: string; readonly truth: Truth }[];

/** Banks: all questions, and as many as a session makes. */
const BANKS = ["all questions", "one session's"] as const;

export interface AdaptiveRun extends Simulated {
  readonly group: (typeof GROUPS)[number]["id"];
  readonly bank: (typeof BANKS)[number];
  readonly items: number;
}

/** Type that no adaptive test asks: who said what is no ability (quiz.md, section 2). */
const NEVER = "who-says";

/** The questions that an adaptive test may ask, at their prior difficulty. */
export const adaptiveBank = (
  items: readonly Pick<
    ExplainedItem,
    "format" | "fact" | "cell" | "options" | "difficulty" | "type"
  >[],
): readonly BankItem[] =>
  items
    .filter(
      ({ type, format, options }) =>
        type !== NEVER && format === "PICK_ONE" && options.length === ADAPTIVE_TEST.options,
    )
    .map(({ type, fact, cell, difficulty }) => ({
      id: `${type}/${fact}`,
      type,
      fact,
      cell,
      options: ADAPTIVE_TEST.options,
      difficulty,
      responses: 0,
    }));

/** As many items as a session's bank has, the types by turns, as a session makes it. */
const sessionBank = (bank: readonly BankItem[]): readonly BankItem[] => {
  const drawn = createRandom("session's bank").shuffle(bank);
  const turns = new Map<string, number>();
  const turnOf = new Map(
    drawn.map((item) => {
      const turn = turns.get(item.type) ?? 0;
      turns.set(item.type, turn + 1);
      return [item, turn];
    }),
  );
  return [...drawn]
    .sort((a, b) => (turnOf.get(a) ?? 0) - (turnOf.get(b) ?? 0))
    .slice(0, ADAPTIVE_TEST.bank);
};

/** Simulates every group of learners on both banks; nobody where there is no bank for a test. */
export const adaptiveRuns = (
  bank: readonly BankItem[],
  learners: number,
): readonly AdaptiveRun[] => {
  if (bank.length < ADAPTIVE_TEST.bankAtLeast) return [];
  return BANKS.flatMap((id) => {
    const items = id === "all questions" ? bank : sessionBank(bank);
    return GROUPS.map(({ id: group, truth }) => ({
      group,
      bank: id,
      items: items.length,
      ...simulate(bankOf(items), truth, learners, `learners ${group}`),
    }));
  });
};

/** By what share the error lies above the more demanding of the two bounds. */
export const excessOf = ({
  rmse,
  boundOfItems,
  boundOfBank,
}: Pick<Simulated, "rmse" | "boundOfItems" | "boundOfBank">): number =>
  rmse / Math.min(boundOfItems, boundOfBank) - 1;

const told = (run: AdaptiveRun): string =>
  `RMSE ${run.rmse.toFixed(3)}, bounds ${run.boundOfBank.toFixed(3)} (bank) and ${run.boundOfItems.toFixed(3)} (items asked): ${(100 * excessOf(run)).toFixed(1)} % above; max exposure ${percent(run.maxExposure, 1)}`;

/** A line for each simulation; one that fails where there is no bank. */
export const adaptiveChecks = (
  runs: readonly AdaptiveRun[],
  bank: readonly BankItem[],
): readonly Check[] => {
  const { excess, maxExposure } = THRESHOLDS.adaptive;
  const threshold = `RMSE within ${100 * excess} % of both bounds; max exposure ${percent(maxExposure, 1)}`;
  if (runs.length === 0) {
    const found = `${bank.length} questions with four options; a test needs ${ADAPTIVE_TEST.bankAtLeast}`;
    return [check("adaptive test", false, found, threshold)];
  }
  return runs.map((run) =>
    check(
      `adaptive test, ${run.learners} learners ${run.group}, bank of ${run.items}`,
      excessOf(run) <= excess && run.maxExposure <= maxExposure,
      told(run),
      threshold,
    ),
  );
};
