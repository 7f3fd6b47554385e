import type { Bilingual } from "@strata/graph-model";
import type { Atom, AtomOf, Proof } from "../proof/proof.ts";
import type { Structure } from "../question-types/asked-fact.ts";
import { fill } from "../wording/fill.ts";
import { type ExplanationContext, join, once, type Reason } from "./told.ts";

const reason = (...parts: readonly (Bilingual | null)[]): Reason => ({
  text: join(...parts),
  claimIds: [],
});

/** Of a wrong option what it is itself; of a wrong gloss what that gloss describes. */
const reasonOfGloss = (statement: AtomOf<"GLOSS">, context: ExplanationContext): Reason => {
  const told = context.entity(context.asksWho ? statement.subject : statement.object);
  if (told === undefined) return reason();
  const gloss = {
    en: `${told.name.en}: ${told.gloss.en}`,
    zh: `${told.name.zh}：${told.gloss.zh}`,
  };
  return reason(gloss);
};

const memberName = (
  structure: Structure,
  place: number,
  { entity }: ExplanationContext,
): Bilingual => {
  const member = structure.members[place];
  return member?.text ?? entity(member?.entity ?? "")?.name ?? { en: "", zh: "" };
};

/** The whole order, told once in a question. */
const order = (structure: Structure, context: ExplanationContext): Bilingual | null => {
  const names = structure.members.map((_, place) => memberName(structure, place, context));
  const isStack = structure.kind === "STACK";
  return once(
    {
      en: `“${structure.name.en}”, ${isStack ? "from the bottom up" : "in order"}: ${names.map(({ en }) => en).join(" → ")}`,
      zh: `“${structure.name.zh}”${isStack ? "自下而上" : "依次"}为：${names.map(({ zh }) => zh).join(" → ")}`,
    },
    context,
  );
};

const numberOf = (structure: Structure, place: number, context: ExplanationContext): Bilingual => {
  const name = memberName(structure, place, context);
  const values = { place: String(place + 1), of: String(structure.members.length) };
  return {
    en: fill("“{name}” is number {place} of {of}", { name: name.en, ...values }, "en"),
    zh: fill("“{name}”是其中第{place}个，共{of}个", { name: name.zh, ...values }, "zh"),
  };
};

const reasonOfPlace = (statement: AtomOf<"PLACE">, context: ExplanationContext): Reason => {
  const structure = context.facts.structure(statement.structure);
  if (structure === undefined) return reason();
  return reason(order(structure, context), numberOf(structure, statement.place, context));
};

/** Where one member stands among all that it is to be put in order with; null when the statement is about something else. */
export const reasonOfPlaces = (
  atoms: readonly Atom[],
  context: ExplanationContext,
): Reason | null => {
  const places = atoms.flatMap((atom) => (atom.kind === "PLACE" ? atom : []));
  const [first] = places;
  const structure = first && context.facts.structure(first.structure);
  if (first === undefined || structure === undefined || places.length < atoms.length) return null;
  // The one that all the statements have in common.
  const own = places.every(({ place }) => place === first.place) ? first.place : first.other;
  return reason(order(structure, context), numberOf(structure, own, context));
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
  const title = source.find(({ id }) => id === statement.source)?.title;
  if (side === undefined || title === undefined) return reason();
  return reason({
    en: `“${title.en}” puts it so: ${side.claim.en}`,
    zh: `《${title.zh}》的说法是：${side.claim.zh}`,
  });
};

/** Why a statement that no claim makes is true or false, as sentences. */
export const reasonBeyondClaims = (
  statement: AtomOf<"GLOSS" | "PLACE" | "SAID">,
  proof: Proof,
  context: ExplanationContext,
): Reason => {
  switch (statement.kind) {
    case "GLOSS":
      return reasonOfGloss(statement, context);
    case "PLACE":
      return reasonOfPlace(statement, context);
    case "SAID":
      return reasonOfSaying(statement, proof, context);
  }
};
