import type { Bilingual } from "@strata/graph-model";
import { ANSWER_FORMATS } from "../../answer-formats/registry.ts";
import type { Draft } from "../../items/draft.ts";
import { fill } from "../../wording/fill.ts";
import { inQuotes } from "../../wording/in-quotes.ts";
import type { ChainFact, Structure } from "../asked-fact.ts";
import type { DraftContext } from "../question-type.ts";
import { memberNames, sayOrder } from "../structure-members.ts";
import { optionsInOrder } from "./in-order.ts";

const STEMS: Readonly<Record<Structure["kind"], readonly Bilingual[]>> = {
  STACK: [
    {
      en: "Put these layers of “{name}” in order, from the bottom up.",
      zh: "请把“{name}”的下列各层自下而上排好。",
    },
    {
      en: "These are layers of the stack “{name}”. Arrange them, the lowest first.",
      zh: "下列各层都出自“{name}”，请从最底层排起。",
    },
    {
      en: "How is “{name}” built up? Start with the bottom layer.",
      zh: "“{name}”是怎样一层层叠起来的？请从最底层开始排列。",
    },
  ],
  LIFECYCLE: [
    {
      en: "Put these steps of “{name}” in the order in which they happen.",
      zh: "请按发生的先后排列“{name}”的下列步骤。",
    },
    {
      en: "“{name}”: which of these comes first, and what comes after it? Put them in order.",
      zh: "“{name}”：下列各步哪一步在先，哪一步在后？请从第一步排起。",
    },
    {
      en: "In what order do these follow one another in “{name}”?",
      zh: "在“{name}”中，下列步骤依次是怎样的？请排出先后。",
    },
  ],
};

/** As many members as the format takes, one after the other, from a random place. */
const run = (length: number, { random }: DraftContext): readonly number[] => {
  const size = Math.min(length, ANSWER_FORMATS.PUT_IN_ORDER.options.max);
  const start = random.int(length - size + 1);
  return Array.from({ length: size }, (_, i) => start + i);
};

export const draftsOfStructure = (fact: ChainFact, context: DraftContext): readonly Draft[] => {
  const { structure } = fact;
  const names = memberNames(structure, context.entity);
  if (names === null) return [];
  const name = inQuotes(structure.name);
  const places = run(names.length, context);
  const nameOf = (place: number): Bilingual => names[place] ?? { en: "", zh: "" };
  return [
    {
      fact: fact.id,
      subject: structure.members[places[0] ?? 0]?.entity ?? structure.id,
      cell: structure.id,
      stems: STEMS[structure.kind].map(({ en, zh }) => ({
        en: fill(en, { name: name.en }, "en"),
        zh: fill(zh, { name: name.zh }, "zh"),
      })),
      options: optionsInOrder(places, nameOf, (place, other) => ({
        kind: "PLACE",
        structure: structure.id,
        place,
        other,
        adjacent: false,
      })),
      order: "SHUFFLED",
      verdict: sayOrder(structure, names),
    },
  ];
};
