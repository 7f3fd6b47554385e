import type { Bilingual, Knowledge } from "@strata/graph-model";
import type { ExplainedItem, ProvenOption } from "../items/draft.ts";
import type { Atom } from "../proof/proof.ts";
import { createRandom } from "../random/random.ts";
import { dumpOf } from "./dump.ts";
import { examine } from "./examine.ts";
import { entityOf, firstOf, singles } from "./named.ts";
import { Oracle } from "./oracle.ts";

export const FAULT_CLASSES = ["WRONG_KEY", "ALIAS_TWIN", "TRUE_DISTRACTOR", "BAD_FLAG"] as const;
export type FaultClass = (typeof FAULT_CLASSES)[number];

export interface FaultResult {
  readonly planted: number;
  readonly missed: number;
}

/** How many of each class are planted; the least that counts is 300 (quiz.md, section 7). */
const PLANTED = 600;

const replaced = (item: ExplainedItem, index: number, option: ProvenOption): ExplainedItem => ({
  ...item,
  options: item.options.map((one, i) => (i === index ? option : one)),
});

const wrongOf = (item: ExplainedItem): number => item.options.findIndex(({ right }) => !right);

/** The first two options have changed places, or targets. */
const exchanged = (
  item: ExplainedItem,
  change: (to: ProvenOption, from: ProvenOption) => ProvenOption,
): ExplainedItem => {
  const [one, other, ...rest] = item.options;
  if (one === undefined || other === undefined) return item;
  return { ...item, options: [change(one, other), change(other, one), ...rest] };
};

/** The mark has moved to a wrong option; where none is wrong, two are taken for each other, or a wrong name is taken for the key. */
const wrongKey = (item: ExplainedItem): ExplainedItem => {
  switch (item.format) {
    case "PUT_IN_ORDER":
      return exchanged(item, (to, { place }) => ({ ...to, place }));
    case "MATCH_PAIRS":
      return exchanged(item, (to, { target }) => ({ ...to, target }));
    case "TYPE_THE_TERM":
      return {
        ...item,
        options: item.options.map((one) => ({ ...one, accepts: [...one.accepts, "–"] })),
      };
    default: {
      const wrong = wrongOf(item);
      return { ...item, options: item.options.map((one, i) => ({ ...one, right: i === wrong })) };
    }
  }
};

/** The key stands among its foils once more, under another of its names. */
const aliasTwin = (item: ExplainedItem, oracle: Oracle): ExplainedItem | null => {
  const key = item.options.find(({ right }) => right);
  const wrong = wrongOf(item);
  const foil = item.options[wrong];
  const entity = key && item.options.length > 2 ? entityOf(item, key, oracle) : undefined;
  const alias: Bilingual | undefined = entity && {
    en: entity.aliases.en[0] ?? entity.name.en,
    zh: entity.aliases.zh[0] ?? entity.name.zh,
  };
  if (!key || !foil || !entity || !alias) return null;
  if (alias.en === entity.name.en && alias.zh === entity.name.zh) return null;
  return replaced(item, wrong, { ...foil, text: alias, statement: key.statement });
};

/** The same, with a statement that is false: only its name is the key's. */
const aliasInName = (item: ExplainedItem, oracle: Oracle): ExplainedItem | null => {
  const wrong = wrongOf(item);
  const foil = item.options[wrong];
  const twin = aliasTwin(item, oracle)?.options[wrong];
  return foil && twin ? replaced(item, wrong, { ...foil, text: twin.text }) : null;
};

/** A distractor says something else that is true; its proof is the old one. */
const trueDistractor = (
  item: ExplainedItem,
  others: ReadonlyMap<string, readonly Atom[]>,
): ExplainedItem | null => {
  const wrong = wrongOf(item);
  const foil = item.options[wrong];
  const key = item.options.find(({ right }) => right)?.statement;
  if (foil === undefined || key === undefined || item.format === "TRUE_FALSE") return null;
  const asked = firstOf(key);
  if (item.type === "what-differs" || asked === undefined) return null;
  const other = others
    .get(placeOf(asked))
    ?.find((atom) => JSON.stringify(atom) !== JSON.stringify(asked));
  return other === undefined ? null : replaced(item, wrong, { ...foil, statement: other });
};

/** Where a statement stands: what else is true in the same place could be put in the place of the key. */
const placeOf = (atom: Atom): string => {
  switch (atom.kind) {
    case "TRAIT":
      return `${atom.dimension}=${atom.value}`;
    case "RELATION":
      return `${atom.relation}<${atom.subject}`;
    case "ORDER":
      return `${atom.dimension}<${atom.subject}`;
    case "GLOSS":
      return `gloss of ${atom.object}`;
    case "PLACE":
      return `${atom.structure} ${atom.adjacent ? "directly" : ""}`;
    case "PATH":
      return `${atom.relations.join("/")}<${atom.subject}`;
    case "SAID":
      return `${atom.dispute}/${atom.side}`;
  }
};

/** The flag that a proof rests on, and the dump without it. */
const flagOf = ({ proof, statement }: Pick<ProvenOption, "proof" | "statement">): string | null => {
  const atoms = singles(statement);
  const [place] = atoms.flatMap((atom) => (atom.kind === "PLACE" ? atom : []));
  if (place !== undefined) return `order ${place.structure}`;
  if (proof.rule === "F5" && proof.group !== null) return `group ${proof.group}`;
  if (proof.rule === "F2") {
    const own = atoms.find((atom) => atom.kind === "RELATION" || atom.kind === "TRAIT");
    if (own === undefined) return null;
    return `cell ${own.subject}/${own.kind === "RELATION" ? own.relation : own.dimension}`;
  }
  if (proof.rule !== "F1") return null;
  const own = atoms.find(
    (atom) => atom.kind === "TRAIT" && atom.dimension === proof.has.split("/")[0],
  );
  return own?.kind === "TRAIT" ? `dimension ${own.dimension}` : null;
};

const withoutFlag = (knowledge: Knowledge, flag: string): Oracle => {
  const dump = dumpOf(knowledge);
  return new Oracle({
    ...dump,
    closedCells: dump.closedCells.filter(({ id }) => flag !== `cell ${id}`),
    disjointClasses: dump.disjointClasses.filter(({ id }) => flag !== `group ${id}`),
    dimensions: dump.dimensions.map((one) =>
      flag === `dimension ${one.id}` ? { ...one, singleValued: false } : one,
    ),
    stacks: dump.stacks.filter(({ id }) => flag !== `order ${id}`),
    lifecycles: dump.lifecycles.map((one) =>
      flag === `order ${one.id}` ? { ...one, ordered: false } : one,
    ),
  });
};

/**
 * Plants faults in good items, of four classes, and counts those that `examine` lets pass. A bad flag is planted the other way round: the
 * item was made with a flag that the oracle's dump does not have, as when `closed` is declared of a list that is open.
 */
export const plantFaults = (
  items: readonly ExplainedItem[],
  knowledge: Knowledge,
  oracle: Oracle,
  atMost = PLANTED,
): Readonly<Record<FaultClass, FaultResult>> => {
  const shuffled = createRandom("faults").shuffle(items);
  const truths = new Map<string, Atom[]>();
  for (const { options } of items) {
    for (const { statement, truth } of options) {
      if (truth !== "TRUE") continue;
      for (const atom of singles(statement)) {
        truths.set(placeOf(atom), [...(truths.get(placeOf(atom)) ?? []), atom]);
      }
    }
  }
  const result = (faulty: readonly { item: ExplainedItem; judge: Oracle }[]): FaultResult => ({
    planted: faulty.length,
    missed: faulty.filter(({ item, judge }) => examine(item, judge).length === 0).length,
  });
  const planted = (how: (item: ExplainedItem, i: number) => ExplainedItem | null) =>
    result(
      shuffled
        .flatMap((item, i) => how(item, i) ?? [])
        .slice(0, atMost)
        .map((item) => ({ item, judge: oracle })),
    );
  const byFlag = new Map<string, ExplainedItem[]>();
  for (const item of shuffled) {
    const proven = item.options.flatMap((option) => [option, ...option.excludes]);
    for (const flag of new Set(proven.flatMap((one) => flagOf(one) ?? []))) {
      byFlag.set(flag, [...(byFlag.get(flag) ?? []), item]);
    }
  }
  const perFlag = Math.max(1, Math.ceil(atMost / Math.max(1, byFlag.size)));
  return {
    WRONG_KEY: planted(wrongKey),
    ALIAS_TWIN: planted((item, i) => (i % 2 === 0 ? aliasTwin : aliasInName)(item, oracle)),
    TRUE_DISTRACTOR: planted((item) => trueDistractor(item, truths)),
    BAD_FLAG: result(
      [...byFlag].flatMap(([flag, own]) => {
        const judge = withoutFlag(knowledge, flag);
        return own.slice(0, perFlag).map((item) => ({ item, judge }));
      }),
    ),
  };
};
