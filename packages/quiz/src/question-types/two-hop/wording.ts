import type { Bilingual, RelationKind } from "@strata/graph-model";
import type { Named } from "../../wording/noun-phrase.ts";

/** How the first step of a path is led up to without naming where it ends, and how that is spoken of afterwards. */
interface FirstStep {
  /** Three, of which each goes before another phrasing of the second step's question. */
  readonly leads: readonly Bilingual[];
  readonly end: Named;
}

const PRODUCT: Named = {
  name: { en: "that product", zh: "这个产品" },
  noun: { text: "that product", plural: false },
};
const OBJECT: Named = {
  name: { en: "such an object", zh: "这种对象" },
  noun: { text: "such an object", plural: false },
};

/** The kinds of relation by which a thing can be spoken of without its name; what they lead to has to be one thing. */
const FIRST_STEPS: Readonly<Partial<Record<RelationKind, FirstStep>>> = {
  OFFERED_BY: {
    leads: [
      { en: "{subject} [comes|come] from a larger product.", zh: "{subject}出自一个更大的产品，" },
      {
        en: "Think of the product that offers {subject}.",
        zh: "先想想推出{subject}的是哪个产品。",
      },
      {
        en: "{subject} [belongs|belong] to a larger product.",
        zh: "{subject}属于一个更大的产品，",
      },
    ],
    end: PRODUCT,
  },
  CREATES: {
    leads: [
      {
        en: "{subject} [creates|create] objects of one kind only.",
        zh: "{subject}只创建一种对象，",
      },
      {
        en: "There is just one kind of object that {subject} [creates|create].",
        zh: "{subject}创建的对象只有一种，",
      },
      {
        en: "All objects that {subject} [creates|create] are of one kind.",
        zh: "{subject}创建的都是同一种对象，",
      },
    ],
    end: OBJECT,
  },
  MANAGES: {
    leads: [
      {
        en: "{subject} [manages|manage] objects of one kind only.",
        zh: "{subject}只管理一种对象，",
      },
      {
        en: "There is just one kind of object that {subject} [manages|manage].",
        zh: "{subject}管理的对象只有一种，",
      },
      {
        en: "All objects that {subject} [manages|manage] are of one kind.",
        zh: "{subject}管理的都是同一种对象，",
      },
    ],
    end: OBJECT,
  },
};

/** The wording of a first step, null for a kind that has none. */
export const firstStep = (relation: RelationKind): FirstStep | null =>
  FIRST_STEPS[relation] ?? null;
