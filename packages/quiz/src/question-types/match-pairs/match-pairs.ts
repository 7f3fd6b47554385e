import { type Bilingual, type Entity, isCurrent, type TraitClaim } from "@strata/graph-model";
import { likeness, othersOn } from "../../distractors/others-on.ts";
import { allStandApart } from "../../distractors/stand-apart.ts";
import type { Draft } from "../../items/draft.ts";
import { fill } from "../../wording/fill.ts";
import { isAskableTrait } from "../askable.ts";
import { fallsTo } from "../lot.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { sameDimension } from "../same-dimension.ts";

const STEMS: readonly Bilingual[] = [
  {
    en: "{dimension}: match each of these with what is true of it.",
    zh: "“{dimension}”：请把下列各项与各自的情况配对。",
  },
  {
    en: "{dimension}: which answer goes with which of these?",
    zh: "就“{dimension}”而言，哪一项对应哪种说法？",
  },
  {
    en: "Sort out what is true of which, under the heading “{dimension}”.",
    zh: "请按“{dimension}”，把各项与所给的说法一一对应。",
  },
];

/** Sizes of a question, the larger first; and among how many of the nearest partners and how many sets are tried. */
const SIZES = [4, 3] as const;
const PARTNERS = 8;
const TRIED = 12;

interface Pair {
  readonly claim: TraitClaim;
  readonly entity: Entity;
  readonly value: { readonly id: string; readonly name: Bilingual };
}

/** The pair's own and as many others, all of different values. */
const setsOf = (own: Pair, others: readonly Pair[], size: number): readonly (readonly Pair[])[] => {
  const grow = (chosen: readonly Pair[], left: readonly Pair[]): (readonly Pair[])[] =>
    chosen.length === size
      ? [chosen]
      : left.flatMap((next, i) =>
          chosen.some(({ value }) => value.id === next.value.id)
            ? []
            : grow([...chosen, next], left.slice(i + 1)),
        );
  return grow([own], others);
};

const drafts = (claim: TraitClaim, context: DraftContext): readonly Draft[] => {
  const { facts, random } = context;
  const subject = context.entity(claim.subject);
  const dimension = facts.dimension(claim.dimension);
  if (subject === undefined || dimension === undefined) return [];
  const pairOf = (entity: Entity): readonly Pair[] => {
    const exact = facts.exactTraits(entity.id).get(dimension.id);
    const value = dimension.values.find(({ id }) => id === exact?.value);
    return exact === undefined || value === undefined
      ? []
      : [{ claim: exact.claim, entity, value }];
  };
  const [own] = pairOf(subject);
  if (own?.claim.id !== claim.id) return [];
  const partners = random
    .shuffle(othersOn(dimension.id, subject, context).flatMap(pairOf))
    .filter(({ claim, value }) => isCurrent(claim) && value.id !== own.value.id)
    .sort((a, b) => likeness(b.entity, subject) - likeness(a.entity, subject))
    .slice(0, PARTNERS);
  const sets = SIZES.flatMap((size) =>
    setsOf(own, partners, size).filter(
      (pairs) =>
        fallsTo(
          claim,
          pairs.map((pair) => pair.claim),
        ) &&
        allStandApart(
          pairs.map(({ entity }) => entity),
          facts,
        ),
    ),
  );
  const stems = STEMS.map(({ en, zh }) => ({
    en: fill(en, { dimension: dimension.name.en }, "en"),
    zh: fill(zh, { dimension: dimension.name.zh }, "zh"),
  }));
  return sets.slice(0, TRIED).map((pairs) => ({
    fact: claim.id,
    subject: claim.subject,
    cell: `match/${dimension.id}`,
    stems,
    options: pairs.map(({ entity, value }) => {
      const statement = (id: string) =>
        ({ kind: "TRAIT", subject: entity.id, dimension: dimension.id, value: id }) as const;
      return {
        text: entity.name,
        statement: statement(value.id),
        truth: "TRUE",
        target: value.name,
        excludes: pairs
          .filter((pair) => pair.value !== value)
          .map((pair) => statement(pair.value.id)),
      };
    }),
    order: "SHUFFLED",
    verdict: {
      en: `${dimension.name.en}: ${pairs.map(({ entity, value }) => `${entity.name.en} – ${value.name.en}`).join("; ")}.`,
      zh: `${dimension.name.zh}：${pairs.map(({ entity, value }) => `${entity.name.zh}——${value.name.zh}`).join("；")}。`,
    },
  }));
};

/** Several entities and their values on one dimension, to be matched. */
export const matchPairs: QuestionTypeDefinition = {
  name: { en: "Match the pairs", zh: "配对" },
  formats: ["MATCH_PAIRS"],
  patterns: [{ kind: "TRAIT" }],
  mayAsk: isAskableTrait,
  companions: sameDimension,
  needs: () => [],
  drafts: (claim, context) => (isAskableTrait(claim) ? drafts(claim, context) : []),
};
