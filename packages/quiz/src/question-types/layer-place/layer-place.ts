import type { Bilingual } from "@strata/graph-model";
import { foilSets } from "../../distractors/foil-sets.ts";
import type { Draft, DraftOption } from "../../items/draft.ts";
import type { Atom } from "../../proof/proof.ts";
import { capitalised, fill } from "../../wording/fill.ts";
import { inQuotes } from "../../wording/in-quotes.ts";
import { nounPhrase } from "../../wording/noun-phrase.ts";
import { rightAnswer } from "../../wording/sentences.ts";
import type { PlaceFact, Structure } from "../asked-fact.ts";
import type { DraftContext, QuestionTypeDefinition } from "../question-type.ts";
import { memberNames, sayOrder } from "../structure-members.ts";
import { withFoils } from "../with-foils.ts";

/** Whether what comes next in the structure is asked, or what comes before. */
type Side = "NEXT" | "BEFORE";

const STEMS: Readonly<Record<Structure["kind"], Readonly<Record<Side, readonly Bilingual[]>>>> = {
  STACK: {
    NEXT: [
      {
        en: "In the stack “{name}”, what sits directly above {member}?",
        zh: "在“{name}”中，{member}的正上方是哪一层？",
      },
      {
        en: "Going up the stack “{name}”, which layer comes right after {member}?",
        zh: "自下而上看“{name}”，紧接在{member}之上的是哪一层？",
      },
      {
        en: "Which of these stands directly on {member} in the stack “{name}”?",
        zh: "“{name}”里，哪一层直接位于{member}之上？",
      },
    ],
    BEFORE: [
      {
        en: "In the stack “{name}”, what sits directly below {member}?",
        zh: "在“{name}”中，{member}的正下方是哪一层？",
      },
      {
        en: "Going down the stack “{name}”, which layer comes right after {member}?",
        zh: "自上而下看“{name}”，紧接在{member}之下的是哪一层？",
      },
      {
        en: "What does {member} stand on directly in the stack “{name}”?",
        zh: "“{name}”里，哪一层直接位于{member}之下？",
      },
    ],
  },
  LIFECYCLE: {
    NEXT: [
      {
        en: "In “{name}”, what comes right after “{member}”?",
        zh: "在“{name}”的过程中，“{member}”之后紧接着是什么？",
      },
      {
        en: "“{name}”: after “{member}”, what is next?",
        zh: "“{name}”里，“{member}”的下一步是什么？",
      },
      {
        en: "Which of these comes immediately after “{member}” in “{name}”?",
        zh: "按“{name}”的先后，紧跟在“{member}”后面的是哪一项？",
      },
    ],
    BEFORE: [
      {
        en: "In “{name}”, what comes right before “{member}”?",
        zh: "在“{name}”的过程中，“{member}”之前紧挨着的是什么？",
      },
      {
        en: "“{name}”: what is the last thing to happen before “{member}”?",
        zh: "“{name}”里，“{member}”的上一步是什么？",
      },
      {
        en: "Which of these comes immediately before “{member}” in “{name}”?",
        zh: "按“{name}”的先后，紧挨在“{member}”前面的是哪一项？",
      },
    ],
  },
};

/** In one structure a layer is a certain thing: "the container" and not "a container". */
const definite = (noun: string): string => noun.replace(/^an? /, "the ");

const stems = (
  { structure, place }: PlaceFact,
  side: Side,
  names: readonly Bilingual[],
  { entity }: DraftContext,
): readonly Bilingual[] => {
  const member = names[place];
  const owner = entity(structure.members[place]?.entity ?? "");
  if (member === undefined || owner === undefined) return [];
  const name = inQuotes(structure.name);
  const step = inQuotes(member);
  const called =
    structure.kind === "STACK" ? { en: definite(nounPhrase(owner).full), zh: member.zh } : step;
  return STEMS[structure.kind][side].map(({ en, zh }) => ({
    en: capitalised(fill(en, { name: name.en, member: called.en }, "en")),
    zh: fill(zh, { name: name.zh, member: called.zh }, "zh"),
  }));
};

const draftsOf = (
  fact: PlaceFact,
  side: Side,
  names: readonly Bilingual[],
  context: DraftContext,
): Iterable<Draft> => {
  const { structure, place } = fact;
  const key = side === "NEXT" ? place + 1 : place - 1;
  const keyName = names[key];
  if (keyName === undefined) return [];
  const option = (other: number): DraftOption => ({
    text: names[other] ?? keyName,
    statement: nextTo(other),
    truth: "TRUE",
  });
  const nextTo = (other: number): Atom => ({
    kind: "PLACE",
    structure: structure.id,
    place: side === "NEXT" ? place : other,
    other: side === "NEXT" ? other : place,
    adjacent: true,
  });
  // The nearest are the likeliest to be taken for the key, first of all the neighbour on the other side.
  const foils = context.random
    .shuffle([...names.keys()].filter((other) => other !== place && other !== key))
    .sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
  const right = rightAnswer(inQuotes(keyName));
  const order = sayOrder(structure, names);
  const rest = {
    fact: fact.id,
    subject: structure.members[place]?.entity ?? structure.id,
    cell: structure.id,
    stems: stems(fact, side, names, context),
    order: "SHUFFLED" as const,
    verdict: { en: `${right.en} ${order.en}`, zh: `${right.zh}${order.zh}` },
  };
  return withFoils(rest, [key], foilSets(foils), option);
};

function* drafts(fact: PlaceFact, context: DraftContext): Generator<Draft> {
  const names = memberNames(fact.structure, context.entity);
  if (names === null) return;
  for (const side of context.random.shuffle(["NEXT", "BEFORE"] as const)) {
    yield* draftsOf(fact, side, names, context);
  }
}

/** What stands directly next to a member of a structure, which the stem names. */
export const layerPlace: QuestionTypeDefinition<PlaceFact> = {
  name: { en: "What comes next to it?", zh: "紧挨着的是哪一项" },
  formats: ["PICK_ONE"],
  patterns: [{ kind: "PLACE" }],
  // Two foils at least, and the member that is asked is no option.
  mayAsk: ({ structure }) => structure.members.length >= 4,
  needs: () => [],
  drafts,
};
