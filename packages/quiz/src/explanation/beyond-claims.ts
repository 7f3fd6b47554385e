import type { Bilingual, Language } from "@strata/graph-model";
import type { Atom, AtomOf, Proof } from "../proof/proof.ts";
import type { Structure } from "../question-types/asked-fact.ts";
import { memberNames } from "../question-types/structure-members.ts";
import { fill } from "../wording/fill.ts";
import { inQuotes } from "../wording/in-quotes.ts";
import { nounPhrase } from "../wording/noun-phrase.ts";
import { sayOwnView } from "../wording/views.ts";
import { ownFact } from "./claims.ts";
import { type ExplanationContext, join, type Reason } from "./told.ts";

const reason = (...parts: readonly (Bilingual | null)[]): Reason => ({
  text: join(...parts),
  claimIds: [],
});

/**
 * Of a term what it is itself, of a gloss what it describes; of the right one something else that is known of it, for the question tells its
 * gloss.
 */
const reasonOfGloss = (
  statement: AtomOf<"GLOSS">,
  proof: Proof,
  context: ExplanationContext,
): Reason => {
  const described = context.entity(context.asksWho ? statement.subject : statement.object);
  if (described === undefined) return reason();
  if (context.asksWho && proof.rule !== "ACCEPTED") {
    return reason({
      en: `${described.name.en}: ${described.gloss.en}`,
      zh: `${described.name.zh}：${described.gloss.zh}`,
    });
  }
  const own = proof.rule === "ACCEPTED" ? ownFact({ id: described.id, about: "" }, context) : null;
  return {
    text: join(
      {
        en: `${context.asksWho ? "The description fits" : "This describes"} ${nounPhrase(described).full}`,
        zh: fill(
          context.asksWho ? "这段描述说的正是{name}" : "这说的是{name}",
          { name: described.name.zh },
          "zh",
        ),
      },
      own?.statement,
    ),
    claimIds: own === null ? [] : [own.id],
  };
};

const NEIGHBOURS = {
  STACK: {
    first: {
      en: "The lowest layer, directly below “{next}”",
      zh: "最底层，正上方是“{next}”",
    },
    between: {
      en: "Directly above “{before}” and directly below “{next}”",
      zh: "正下方是“{before}”，正上方是“{next}”",
    },
    last: {
      en: "The topmost layer, directly above “{before}”",
      zh: "最顶层，正下方是“{before}”",
    },
  },
  LIFECYCLE: {
    first: {
      en: "The first step, right before “{next}”",
      zh: "第一步，接着是“{next}”",
    },
    between: {
      en: "Right after “{before}” and right before “{next}”",
      zh: "紧接在“{before}”之后，再往后是“{next}”",
    },
    last: {
      en: "The last step, right after “{before}”",
      zh: "最后一步，前一步是“{before}”",
    },
  },
} as const satisfies Record<Structure["kind"], Record<"first" | "between" | "last", Bilingual>>;

/** Between what a member stands. The whole order is told once, in the verdict. */
const reasonOfMember = (
  structure: Structure | undefined,
  place: number,
  { entity }: ExplanationContext,
): Reason => {
  const names = structure === undefined ? null : memberNames(structure, entity)?.map(inQuotes);
  if (structure === undefined || names?.[place] === undefined) return reason();
  const [before, next] = [names?.[place - 1], names?.[place + 1]];
  const where = before === undefined ? "first" : next === undefined ? "last" : "between";
  const template = NEIGHBOURS[structure.kind][where];
  const filled = (language: Language): string =>
    fill(
      template[language],
      {
        before: before?.[language] ?? "",
        next: next?.[language] ?? "",
      },
      language,
    );
  return reason({ en: filled("en"), zh: filled("zh") });
};

const reasonOfPlace = (statement: AtomOf<"PLACE">, context: ExplanationContext): Reason => {
  // Where the options differ in what comes first, that is what an option stands for.
  const place = context.asksWho ? statement.place : statement.other;
  return reasonOfMember(context.facts.structure(statement.structure), place, context);
};

/** Where one member stands among all that it is to be put in order with; null when the statement is about something else. */
export const reasonOfPlaces = (
  atoms: readonly Atom[],
  context: ExplanationContext,
): Reason | null => {
  const places = atoms.flatMap((atom) => (atom.kind === "PLACE" ? atom : []));
  const [first] = places;
  if (first === undefined || places.length < atoms.length) return null;
  // The one that all the statements have in common.
  const own = places.every(({ place }) => place === first.place) ? first.place : first.other;
  return reasonOfMember(context.facts.structure(first.structure), own, context);
};

const reasonOfSaying = (
  statement: AtomOf<"SAID">,
  proof: Proof,
  { facts }: ExplanationContext,
): Reason => {
  const sides = facts.dispute(statement.dispute)?.sides ?? [];
  const other = proof.rule === "F1" ? Number(proof.has.split("/").at(-1)) : statement.side;
  const side = sides[other];
  const sections = side?.sections ?? [];
  const source = sections.flatMap((id) => facts.sourceOf(id) ?? []);
  const own = source.find(({ id }) => id === statement.source);
  return side === undefined || own === undefined ? reason() : reason(sayOwnView(side.claim));
};

/** Why a statement that no claim makes is true or false, as sentences. */
export const reasonBeyondClaims = (
  statement: AtomOf<"GLOSS" | "PLACE" | "SAID">,
  proof: Proof,
  context: ExplanationContext,
): Reason => {
  switch (statement.kind) {
    case "GLOSS":
      return reasonOfGloss(statement, proof, context);
    case "PLACE":
      return reasonOfPlace(statement, context);
    case "SAID":
      return reasonOfSaying(statement, proof, context);
  }
};
