import { isCalibrated } from "../difficulty/label.ts";
import { chanceOf, information } from "../difficulty/response-model.ts";
import type { Random } from "../random/random.ts";
import { type Estimate, estimate } from "./estimate.ts";

/** The rules of the adaptive test, as quiz.md, section 5, fixes them. */
export const ADAPTIVE_TEST = {
  bankAtLeast: 300,
  /** What a bank should have: with 300 the error is up to 9 % above what the audit's bound asks for, with 600 below 5 %. */
  bank: 600,
  options: 4,
  least: 10,
  most: 30,
  /** The test ends when the standard error that is shown is at most this. */
  stopAt: 0.55,
  /** By how much a standard error is too small while difficulties are only supposed. */
  inflation: 1.15,
  /** The share of tests in which any one item may stand. */
  maxExposure: 0.2,
} as const;

/** What the test has to know of an item. */
export interface BankItem {
  readonly id: string;
  readonly type: string;
  /** The claim and the place in the graph that it asks: a test asks neither twice. */
  readonly fact: string;
  readonly cell: string;
  readonly options: number;
  /** Logits, and how many answers they rest on: 0 for a prior. */
  readonly difficulty: number;
  readonly responses: number;
}

export interface AdaptiveAnswer<Item extends BankItem = BankItem> {
  readonly item: Item;
  readonly correct: boolean;
}

/** All that may be asked, in order of type and difficulty. */
export interface Bank<Item extends BankItem = BankItem> {
  readonly items: readonly Item[];
}

/** The items that one test may choose from, each list of one type and in order of difficulty. */
export interface Pool<Item extends BankItem = BankItem> {
  readonly byType: readonly (readonly Item[])[];
}

export const poolOf = <Item extends BankItem>(items: readonly Item[]): Pool<Item> => {
  const byType = new Map<string, Item[]>();
  for (const item of items) {
    const own = byType.get(item.type);
    if (own === undefined) byType.set(item.type, [item]);
    else own.push(item);
  }
  return {
    byType: [...byType.values()].map((own) => own.sort((a, b) => a.difficulty - b.difficulty)),
  };
};

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Makes a bank of items in whatever order. Throws where there are too few, or where one has not four options. */
export const bankOf = <Item extends BankItem>(items: readonly Item[]): Bank<Item> => {
  const { bankAtLeast, options } = ADAPTIVE_TEST;
  if (items.length < bankAtLeast) {
    throw new RangeError(`An adaptive test needs ${bankAtLeast} items; there are ${items.length}.`);
  }
  const unfit = items.find((item) => item.options !== options);
  if (unfit !== undefined) throw new RangeError(`Item ${unfit.id} has ${unfit.options} options.`);
  return {
    items: [...items].sort(
      (a, b) => ascending(a.type, b.type) || a.difficulty - b.difficulty || ascending(a.id, b.id),
    ),
  };
};

/** One item of each six: a sixth is the largest share below `maxExposure` that leaves room for the luck of some thousand tests. */
const BLOCK = 6;

/**
 * Draws the part of the bank that one test may ask: of every six neighbours one. No item can then stand in more than a sixth of the tests,
 * whoever takes them and however items are chosen, and each pool has easy and hard items of every type. Pools that change from test to
 * test: Ariel, Veldkamp & van der Linden 2004, 10.1111/j.1745-3984.2004.tb01170.x; drawn anew by chance, so that no count of earlier tests has
 * to be kept.
 */
export const drawFrom = <Item extends BankItem>(
  { items }: Bank<Item>,
  random: Random,
): Pool<Item> => {
  const drawn: Item[] = [];
  for (let start = 0; start < items.length; start += BLOCK) {
    // In the last block some places may be empty: whoever stands there has the same chance as all others.
    const one = items[start + random.int(BLOCK)];
    if (one !== undefined) drawn.push(one);
  }
  return poolOf(drawn);
};

/** What drawFrom draws, of items in whatever order: the same random source gives the same pool. Throws where bankOf does. */
export const drawPool = <Item extends BankItem>(
  items: readonly Item[],
  random: Random,
): Pool<Item> => drawFrom(bankOf(items), random);

/** The ability after some answers. */
export const estimateOf = (answers: readonly AdaptiveAnswer[]): Estimate =>
  estimate(
    answers.map(({ item, correct }) => ({
      difficulty: item.difficulty,
      chance: chanceOf(item.options),
      correct,
    })),
  );

/**
 * The standard error to show. The posterior takes difficulties for known; while one that was asked is only supposed, it is too narrow. The factor
 * 1.15 stands for difficulties that are a logit off: the audit's second group of simulated learners says how well.
 */
export const shownError = (answers: readonly AdaptiveAnswer[], { se }: Estimate): number =>
  answers.every(({ item }) => isCalibrated(item)) ? se : se * ADAPTIVE_TEST.inflation;

const CHANCE = chanceOf(ADAPTIVE_TEST.options);

/** How far below the ability the difficulty lies that tells most: Lord 1980, Applications of Item Response Theory, (10-4). */
const PEAK = Math.log((1 + Math.sqrt(1 + 8 * CHANCE)) / 2);

interface Candidate<Item> {
  readonly item: Item;
  readonly tells: number;
}

/** The open item that tells most. Information has one peak, so it is the nearest to that from below or from above. */
const mostTelling = <Item extends BankItem>(
  items: readonly Item[],
  ability: number,
  isOpen: (item: Item) => boolean,
): readonly Candidate<Item>[] => {
  const above = items.findIndex((item) => item.difficulty >= ability - PEAK && isOpen(item));
  const below = items.findLastIndex((item) => item.difficulty < ability - PEAK && isOpen(item));
  const [best] = [items[above], items[below]]
    .filter((item) => item !== undefined)
    .map((item) => ({ item, tells: information(ability, item.difficulty, CHANCE) }))
    .sort((a, b) => b.tells - a.tells);
  return best === undefined ? [] : [best];
};

/** How little of the best item's information another type's item may have to be asked for the sake of variety. */
const NEARLY_BEST = 0.95;

/** Whether the test is over: precise enough after at least ten answers, after thirty in any case. */
const isEnough = (answers: readonly AdaptiveAnswer[], now: Estimate): boolean => {
  const { least, most, stopAt } = ADAPTIVE_TEST;
  if (answers.length < least) return false;
  return answers.length >= most || shownError(answers, now) <= stopAt;
};

/**
 * What to ask next, or null when the test is over. Of each type the item that tells most at the present estimate stands for its type; of
 * those nearly as good as the best the type that was asked least comes next (content balancing after Kingsbury & Zara 1989,
 * 10.1207/s15324818ame0204_6, which goes by the largest deficit alone). Nothing is left to chance here: the pool was drawn.
 */
export const nextItem = <Item extends BankItem>(
  pool: Pool<Item>,
  answers: readonly AdaptiveAnswer[],
): Item | null => {
  const now = estimateOf(answers);
  if (isEnough(answers, now)) return null;
  const facts = new Set(answers.map(({ item }) => item.fact));
  const cells = new Set(answers.map(({ item }) => item.cell));
  // A test asks no fact and no cell twice.
  const isOpen = ({ fact, cell }: Item) => !facts.has(fact) && !cells.has(cell);
  const candidates = pool.byType.flatMap((items) => mostTelling(items, now.theta, isOpen));
  const most = Math.max(...candidates.map(({ tells }) => tells));
  const asked = new Map<string, number>();
  for (const { item } of answers) asked.set(item.type, (asked.get(item.type) ?? 0) + 1);
  const timesAsked = ({ item }: Candidate<Item>): number => asked.get(item.type) ?? 0;
  const [next] = candidates
    .filter(({ tells }) => tells >= NEARLY_BEST * most)
    .sort(
      (a, b) =>
        timesAsked(a) - timesAsked(b) || b.tells - a.tells || ascending(a.item.id, b.item.id),
    );
  return next?.item ?? null;
};

/** Whether nothing more is to be asked: the test is precise enough, long enough, or has used its pool up. */
export const isFinished = <Item extends BankItem>(
  pool: Pool<Item>,
  answers: readonly AdaptiveAnswer[],
): boolean => nextItem(pool, answers) === null;
