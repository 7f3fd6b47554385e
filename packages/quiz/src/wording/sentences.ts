import type { Bilingual, Dimension, RelationKind } from "@strata/graph-model";
import { memoized } from "../caching/memoized.ts";
import { capitalised, fill } from "./fill.ts";
import { type Named, nounPhrase } from "./noun-phrase.ts";
import { type RelationWording, relationWording } from "./relation-wording.ts";

const agreeing = (plural: boolean): ((template: string) => string) =>
  memoized((template) =>
    template.replace(/\[([^|\]]+)\|([^\]]+)\]/g, (_, one: string, many: string) =>
      plural ? many : one,
    ),
  );

const AGREE = { singular: agreeing(false), plural: agreeing(true) } as const;

const english = (template: string, subject: Named, object: Named | null): string => {
  const noun = nounPhrase(subject);
  const target = object === null ? null : nounPhrase(object);
  const text = fill(
    AGREE[noun.plural ? "plural" : "singular"](template),
    {
      subject: noun.full,
      ...(target === null
        ? {}
        : { object: target.full, objects: target.many, objectBare: target.bare }),
    },
    "en",
  );
  // "kubectl" and "iSCSI" keep their small letter even where a sentence starts.
  const startsWithSmallName = text.startsWith(subject.name.en) && noun.full === subject.name.en;
  return startsWithSmallName ? text : capitalised(text);
};

const chinese = (template: string, subject: Named, object: Named | null): string =>
  fill(
    template,
    { subject: subject.name.zh, ...(object === null ? {} : { object: object.name.zh }) },
    "zh",
  );

const sentence = (
  part: "say" | "deny",
  relation: RelationKind,
  subject: Named,
  object: Named,
): Bilingual | null => {
  const wording = relationWording(relation);
  return wording === null
    ? null
    : {
        en: english(wording[part].en, subject, object),
        zh: chinese(wording[part].zh, subject, object),
      };
};

/** "Docker Engine is part of Docker", without a full stop; null for a vague kind. */
export const sayRelation = (relation: RelationKind, subject: Named, object: Named) =>
  sentence("say", relation, subject, object);

/** "Docker is not part of Docker Engine". */
export const denyRelation = (relation: RelationKind, subject: Named, object: Named) =>
  sentence("deny", relation, subject, object);

/** What stands in Chinese for a predicate that cannot be had from its sentence by leaving the subject out. */
const PREDICATE_ZH: Partial<Record<RelationKind, string>> = {
  IS_A: "属于{object}一类",
  PART_OF: "构成{object}的一部分",
  SHARES: "共用{object}",
};

/** "Of a container and a virtual machine, it is the virtual machine that requires a guest OS"; `who` is one of the two. */
export const whichOfTwo = (
  relation: RelationKind,
  [first, second]: readonly [Named, Named],
  who: Named,
  object: Named,
): Bilingual | null => {
  const wording = relationWording(relation);
  if (wording === null || !wording.say.en.startsWith("{subject} ")) return null;
  const does = PREDICATE_ZH[relation] ?? wording.say.zh.replace("{subject}", "");
  const pair = { first: nounPhrase(first).full, second: nounPhrase(second).full };
  const en = fill("Of {first} and {second}, it is {subject} that ", pair, "en");
  // Of two that have just been named one is "the".
  const named = { ...who, noun: { ...who.noun, text: who.noun.text.replace(/^an? /, "the ") } };
  return {
    en: english(
      wording.say.en.replace("{subject} ", () => en),
      named,
      object,
    ),
    zh: chinese(
      `${fill("{first}和{second}之中", { first: first.name.zh, second: second.name.zh }, "zh")}，${does}的是{subject}`,
      who,
      object,
    ),
  };
};

/** "Docker packages an application rather than a host kernel". */
export const oneRatherThan = (
  relation: RelationKind,
  subject: Named,
  object: Named,
  other: Named,
): Bilingual | null => {
  const wording = relationWording(relation);
  if (wording === null) return null;
  const { full, many } = nounPhrase(other);
  const en = wording.say.en
    .replace("{objects}", () => `{objects} rather than ${many}`)
    .replace("{object}", () => `{object} rather than ${full}`)
    .replace("{objectBare}", () => `{objectBare} rather than ${full}`);
  // The preposition and what belongs to it are said of both.
  const [, before = "", after = ""] = /([在与由]?)\{object\}(.*)$/.exec(wording.say.zh) ?? [];
  return {
    en: english(en, subject, object),
    zh: chinese(`${wording.say.zh}，而不是${before}${other.name.zh}${after}`, subject, object),
  };
};

/** Every phrasing of the question for a relation's object. */
export const askRelation = (wording: RelationWording, subject: Named): readonly Bilingual[] =>
  wording.ask.en.map((en, i) => ({
    en: english(en, subject, null),
    zh: chinese(wording.ask.zh[i] ?? "", subject, null),
  }));

/** A template of one's own, with `{subject}`, `{object}` and English agreement. */
export const fillNames = (template: Bilingual, subject: Named, object: Named): Bilingual => ({
  en: english(template.en, subject, object),
  zh: chinese(template.zh, subject, object),
});

/** The dimension's own question about a subject, or null when it has none. */
export const askDimension = (dimension: Dimension, subject: Named): Bilingual | null =>
  dimension.question === null
    ? null
    : {
        en: english(dimension.question.en, subject, null),
        zh: chinese(dimension.question.zh, subject, null),
      };

/** With its full stop. */
export const asSentence = (text: Bilingual): Bilingual => ({
  en: `${text.en}.`,
  zh: `${text.zh}。`,
});

/** The verdict on a question whose options are names. */
export const rightAnswer = (name: Bilingual): Bilingual => ({
  en: `The right answer is “${name.en}”.`,
  zh: `正确答案是“${name.zh}”。`,
});
