import type { Bilingual, Claim } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import { isNone } from "../../distractors/none-value.ts";
import { filter } from "../../distractors/one-by-one.ts";
import { othersOn } from "../../distractors/others-on.ts";
import { standApart } from "../../distractors/stand-apart.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import type { ExactTrait } from "../../proof/facts.ts";
import { judge } from "../../proof/judge.ts";
import { fill } from "../../wording/fill.ts";
import { rightAnswer } from "../../wording/sentences.ts";
import { isAskableTrait } from "../askable.ts";
import { fallsTo } from "../lot.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { sameDimension } from "../same-dimension.ts";
import { withFoils } from "../with-foils.ts";

const STEMS: readonly Bilingual[] = [
  {
    en: "Two things are wanted at once: “{d1}: {v1}” and “{d2}: {v2}”. Which of these meets both?",
    zh: "要同时满足两点：“{d1}：{v1}”和“{d2}：{v2}”。下列哪一项都符合？",
  },
  {
    en: "“{d1}: {v1}”, and also “{d2}: {v2}”. Which of these fits?",
    zh: "既要“{d1}：{v1}”，又要“{d2}：{v2}”。下列哪一项合适？",
  },
  {
    en: "Find the one for which both hold: “{d1}: {v1}”; “{d2}: {v2}”.",
    zh: "找出两条都成立的一项：“{d1}：{v1}”；“{d2}：{v2}”。",
  },
];

/** How many second wishes are tried. */
const SECONDS = 3;

const wish = ({ dimension, value }: ExactTrait) => ({
  dimension: dimension.id,
  value,
  dimensionName: dimension.name,
  valueName: dimension.values.find(({ id }) => id === value)?.name ?? { en: "", zh: "" },
});

function* drafts(claim: Claim, context: DraftContext): Generator<Draft> {
  const { facts, random } = context;
  const key = context.entity(claim.subject);
  const traits = [...facts.exactTraits(claim.subject).values()].filter(
    ({ value }) => !isNone(value),
  );
  const first = traits.find((one) => one.claim.id === claim.id);
  if (key === undefined || first === undefined) return;
  const fit = standApart(facts);
  const seconds = random
    .shuffle(traits.filter((one) => one !== first && fallsTo(claim, [claim, one.claim])))
    .slice(0, SECONDS);
  for (const second of seconds) {
    const wishes = [wish(first), wish(second)] as const;
    const option = (entity: typeof key): DraftOption => ({
      text: entity.name,
      statement: {
        kind: "ALL",
        of: wishes.map(({ dimension, value }) => ({
          kind: "TRAIT",
          subject: entity.id,
          dimension,
          value,
        })),
      },
      truth: "TRUE",
    });
    const others = new Set(
      [first, second].flatMap((one) => othersOn(one.dimension.id, key, context)),
    );
    /** Which of the two a foil meets: the nearest misses meet one. */
    const meets = (id: string, place: 0 | 1): boolean =>
      facts.exactTraits(id).get(wishes[place].dimension)?.value === wishes[place].value;
    const shuffled = random.shuffle([...others]);
    const meetsOne = new Set(shuffled.filter(({ id }) => meets(id, 0) || meets(id, 1)));
    const near = [...meetsOne, ...shuffled.filter((one) => !meetsOne.has(one))];
    const foils = filter(
      near,
      (one) => fit(one, key) && judge(option(one).statement, facts).truth === "FALSE",
    );
    const stems = STEMS.map((stem) => ({
      en: fill(stem.en, names(wishes, "en"), "en"),
      zh: fill(stem.zh, names(wishes, "zh"), "zh"),
    }));
    const sets = foilSets(foils, { fit }).filter(
      (set) => set.some(({ id }) => meets(id, 0)) && set.some(({ id }) => !meets(id, 0)),
    );
    const rest = {
      fact: claim.id,
      subject: claim.subject,
      cell: `${claim.subject}/${first.dimension.id}+${second.dimension.id}`,
      stems,
      order: "SHUFFLED" as const,
      verdict: rightAnswer(key.name),
    };
    yield* withFoils(rest, [key], sets, option);
  }
}

type Wish = ReturnType<typeof wish>;
const names = ([a, b]: readonly [Wish, Wish], language: "en" | "zh") => ({
  d1: a.dimensionName[language],
  v1: a.valueName[language],
  d2: b.dimensionName[language],
  v2: b.valueName[language],
});

/** Two traits that only one of the options has together. */
export const scenarioFit: QuestionTypeDefinition = {
  name: { en: "What fits the need?", zh: "哪一项合适" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "TRAIT" }],
  mayAsk: isAskableTrait,
  companions: sameDimension,
  needs: () => [],
  drafts,
};
