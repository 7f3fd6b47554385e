import type { Bilingual, Claim, Dimension, Entity, Language } from "@strata/graph-model";
import { memoized } from "../../caching/memoized.ts";
import { likeness } from "../../distractors/others-on.ts";
import { allStandApart } from "../../distractors/stand-apart.ts";
import type { Draft } from "../../items/draft.ts";
import { judge } from "../../proof/judge.ts";
import type { Atom, Verdict } from "../../proof/proof.ts";
import { fill } from "../../wording/fill.ts";
import { fallsTo } from "../lot.ts";
import type { DraftContext } from "../question-type.ts";
import { rankedBeside } from "../ranked.ts";
import { optionsInOrder } from "./in-order.ts";

/** Every phrasing says at which end the order begins: by the question who ranks highest. */
const BY_RANKING: readonly Bilingual[] = [
  {
    en: "{ranking} Put that one last, and the others before it in order.",
    zh: "{ranking}请把它排在最后，其余依次往前排。",
  },
  {
    en: "Sort these by “{dimension}”. {ranking} That one comes last.",
    zh: "请按“{dimension}”给下列各项排序。{ranking}把它放在末位。",
  },
  {
    en: "{ranking} Sort all of these so that it comes last.",
    zh: "{ranking}请给下列各项排序，让它排在末尾。",
  },
];

/** The same by the ends of the scale, where it has values. */
const BY_ENDS: readonly Bilingual[] = [
  {
    en: "Put these in order of “{dimension}”, from “{least}” to “{most}”.",
    zh: "按“{dimension}”排列下列各项，从“{least}”排到“{most}”。",
  },
  {
    en: "Sort these by “{dimension}”, with “{least}” first and “{most}” last.",
    zh: "请按“{dimension}”给下列各项排序：“{least}”在前，“{most}”在后。",
  },
];

const stems = ({ name, values }: Dimension, ranking: Bilingual): readonly Bilingual[] => {
  const [least, most] = [values[0], values.at(-1)];
  const byEnds = least === undefined || most === undefined || least === most ? [] : BY_ENDS;
  const filled = (language: "en" | "zh", template: string) =>
    fill(
      template,
      {
        dimension: name[language],
        ranking: ranking[language],
        least: least?.name[language] ?? "",
        most: most?.name[language] ?? "",
      },
      language,
    );
  return [...byEnds, ...BY_RANKING].map(({ en, zh }) => ({
    en: filled("en", en),
    zh: filled("zh", zh),
  }));
};

/** Judges that one ranks above another. */
type JudgePair = (high: Entity, low: Entity) => Verdict;

const SIZES = [4, 3] as const;
/** Of how many that are most like the subject sets are formed. */
const AMONG = 8;

/** Sets of others, near ones first, in which everyone ranks differently from everyone; with the subject, in ascending order. */
const ranked = (
  subject: Entity,
  others: readonly Entity[],
  isAbove: (high: Entity, low: Entity) => boolean,
): readonly (readonly Entity[])[] => {
  const differ = (a: Entity, b: Entity) => isAbove(a, b) || isAbove(b, a);
  const extend = (chosen: readonly Entity[], from: number, size: number): readonly Entity[][] =>
    chosen.length === size
      ? [[...chosen].sort((a, b) => (isAbove(a, b) ? 1 : -1))]
      : others.flatMap((other, i) =>
          i < from || !chosen.every((one) => differ(one, other))
            ? []
            : extend([...chosen, other], i + 1, size),
        );
  return SIZES.flatMap((size) => extend([subject], 0, size));
};

/** Whether a set is this claim's to ask for: of all the claims that its order rests on, one asks. */
const isOwn = (claim: Claim, set: readonly Entity[], judgePair: JudgePair): boolean => {
  const verdicts = set.flatMap((low, i) => set.slice(i + 1).map((high) => judgePair(high, low)));
  const claimIds = verdicts.flatMap((one) => (one.truth === "TRUE" ? one.proof.claimIds : []));
  return (
    verdicts.every(({ truth }) => truth === "TRUE") &&
    fallsTo(
      claim,
      [...new Set(claimIds)].map((id) => ({ id })),
    )
  );
};

const joined = (set: readonly Entity[], language: Language): string =>
  set.map(({ name }) => name[language]).join(" → ");

/** Entities in the order of their ranks on the dimension of a claim, the lowest first. */
export const draftsOfRanks = (claim: Claim, context: DraftContext): readonly Draft[] => {
  const { facts, random } = context;
  if (claim.kind !== "ORDER" && claim.kind !== "TRAIT") return [];
  const dimension = facts.dimension(claim.dimension);
  const subject = context.entity(claim.subject);
  if (subject === undefined || dimension === undefined || dimension.ranking === null) return [];
  const asked = stems(dimension, dimension.ranking);
  const comesBefore = (low: Entity, high: Entity): Atom => ({
    kind: "ORDER",
    subject: high.id,
    dimension: dimension.id,
    object: low.id,
  });
  const above = memoized((high: Entity) =>
    memoized((low: Entity) => judge(comesBefore(low, high), facts)),
  );
  const judgePair: JudgePair = (high, low) => above(high)(low);
  const isAbove = (high: Entity, low: Entity) => judgePair(high, low).truth === "TRUE";
  const others = rankedBeside(subject, dimension.id, context).filter(
    (one) => isAbove(subject, one) || isAbove(one, subject),
  );
  const near = random
    .shuffle(others)
    .sort((a, b) => likeness(b, subject) - likeness(a, subject))
    .slice(0, AMONG);
  return ranked(subject, near, isAbove)
    .filter((set) => allStandApart(set, facts) && isOwn(claim, set, judgePair))
    .map(
      (set): Draft => ({
        fact: claim.id,
        subject: subject.id,
        cell: `${dimension.id}/order`,
        stems: asked,
        options: optionsInOrder(set, ({ name }) => name, comesBefore),
        order: "SHUFFLED",
        verdict: {
          en: fill("The right order: {names}.", { names: joined(set, "en") }, "en"),
          zh: fill("正确的顺序是：{names}。", { names: joined(set, "zh") }, "zh"),
        },
      }),
    );
};
