import type { Bilingual, Dispute, Source } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import type { Facts } from "../../proof/facts.ts";
import { fill } from "../../wording/fill.ts";
import { inQuotes } from "../../wording/in-quotes.ts";
import { sayView, withoutStop } from "../../wording/views.ts";
import type { SideFact } from "../asked-fact.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";

/** Every phrasing quotes the side as somebody's words: nothing is stated as fact. */
const STEMS: readonly Bilingual[] = [
  {
    en: "The sources disagree about this: {topic} Which of them says “{claim}”?",
    zh: "各来源对此说法不一：{topic}说“{claim}”的是下列哪一篇？",
  },
  {
    en: "{topic} The answers vary from source to source. Which of these gives this one: “{claim}”?",
    zh: "{topic}各来源看法不同。下列哪一篇的看法是“{claim}”？",
  },
  {
    en: "{topic} Sources see this differently. Which of these puts it like this: “{claim}”?",
    zh: "{topic}对此众说不一。“{claim}”这一说法出自下列哪一篇？",
  },
];

/** The same without naming the matter, for a claim that speaks for itself. */
const SHORT_STEMS: readonly Bilingual[] = [
  {
    en: "The sources disagree here. Which of them says “{claim}”?",
    zh: "在这一点上，各来源说法不一。说“{claim}”的是哪一篇？",
  },
  {
    en: "One of these sources takes this view: “{claim}”. Which one?",
    zh: "下列来源中，哪一篇持这样的看法：“{claim}”？",
  },
  {
    en: "Which of these sources says “{claim}”?",
    zh: "“{claim}”这一说法出自下列哪一篇？",
  },
];

/** So few words are an answer to a question and not a sentence ("Seconds to milliseconds"). */
const FRAGMENT = 5;

const isFragment = ({ en }: Bilingual): boolean => en.split(" ").length <= FRAGMENT;

const VERDICT: Bilingual = {
  en: "The right answer is “{source}”. The matter is disputed; the accepted answer, checked on {date}: {accepted}",
  zh: "正确答案是《{source}》。此事有争议，目前公认的答案（核对于 {date}）：{accepted}",
};

const asSentence = ({ en, zh }: Bilingual): Bilingual => ({
  en: /[.?!”]$/.test(en) ? en : `${en}.`,
  zh: /[。？！]$/.test(zh) ? zh : `${zh}。`,
});

const stemsOf = ({ topic }: Dispute, claim: Bilingual): readonly Bilingual[] => {
  const quoted = inQuotes(withoutStop(claim));
  const about = asSentence(topic);
  return [...STEMS, ...(isFragment(quoted) ? [] : SHORT_STEMS)].map(({ en, zh }) => ({
    en: fill(en, { topic: about.en, claim: quoted.en }, "en"),
    zh: fill(zh, { topic: about.zh, claim: quoted.zh }, "zh"),
  }));
};

/** The sources of a side, each once. */
const sourcesOf = (sections: readonly string[], facts: Facts): readonly Source[] => [
  ...new Map(
    sections.flatMap((id) => facts.sourceOf(id) ?? []).map((source) => [source.id, source]),
  ).values(),
];

const drafts = (fact: SideFact, { facts, random }: DraftContext): readonly Draft[] => {
  const { dispute, side } = fact;
  const asked = dispute.sides[side];
  if (asked === undefined) return [];
  const right = sourcesOf(asked.sections, facts);
  const others = dispute.sides.map((one, i) => (i === side ? [] : sourcesOf(one.sections, facts)));
  const wrong = sourcesOf(
    dispute.sides.flatMap(({ sections }) => sections),
    facts,
  ).filter(({ id }) => right.every((source) => source.id !== id));
  const option = (source: Source): DraftOption => ({
    text: source.title,
    statement: { kind: "SAID", source: source.id, dispute: dispute.id, side },
    truth: "TRUE",
  });
  /** Views that no option's explanation tells: each tells the first of its own. */
  const untold = (set: readonly Source[]): readonly Bilingual[] => {
    const told = set.map((source) => others.findIndex((own) => own.includes(source)));
    return dispute.sides.flatMap(({ claim }, i) => {
      const [first] = others[i] ?? [];
      return first === undefined || told.includes(i) ? [] : sayView(first, claim);
    });
  };
  const verdict = (source: Source, set: readonly Source[]): Bilingual => {
    const said = (language: "en" | "zh") =>
      fill(
        VERDICT[language],
        {
          source: source.title[language],
          date: dispute.asOf,
          accepted: dispute.accepted[language],
        },
        language,
      );
    const more = untold(set);
    return {
      en: [said("en"), ...more.map(({ en }) => en)].join(" "),
      zh: [said("zh"), ...more.map(({ zh }) => zh)].join(""),
    };
  };
  // A source that is of two minds is a bad key, although the statement is true of it.
  const single = right.filter(({ id }) => others.flat().every((source) => source.id !== id));
  const stems = stemsOf(dispute, asked.claim);
  return random.shuffle(single).flatMap((key) =>
    [...foilSets(random.shuffle(wrong)), ...wrong.map((foil) => [foil])].map(
      (set): Draft => ({
        fact: fact.id,
        subject: dispute.entities[0] ?? dispute.id,
        cell: dispute.id,
        stems,
        options: [key, ...set].map(option),
        order: "SHUFFLED",
        verdict: verdict(key, set),
      }),
    ),
  );
};

/** Which source takes one side of a dispute. */
export const whoSays: QuestionTypeDefinition<SideFact> = {
  name: { en: "Who says so?", zh: "这是谁的说法" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "SIDE" }],
  asksForViews: true,
  mayAsk: ({ dispute }) => dispute.sides.length >= 2,
  needs: () => [],
  drafts,
};
