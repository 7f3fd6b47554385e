import { chainsUp } from "./closure.ts";
import type { Facts } from "./facts.ts";
import type { AtomOf, Proof } from "./proof.ts";

/** TRUE: the subject is what a discriminating gloss describes, or a chain of kinds leads to that. */
export const describedByGloss = (atom: AtomOf<"GLOSS">, facts: Facts): Proof | null => {
  const sections = facts.definition(atom.object);
  const chain = chainsUp(atom.subject, "IS_A", facts).get(atom.object);
  return sections.length === 0 || chain === undefined
    ? null
    : { rule: "ACCEPTED", claimIds: chain, sections };
};

/** Whether an atom's places are in its structure. */
const written = (atom: AtomOf<"PLACE">, facts: Facts): readonly string[] | null => {
  const structure = facts.structure(atom.structure);
  const isIn = (place: number) => structure?.members[place] !== undefined;
  return structure !== undefined && isIn(atom.place) && isIn(atom.other)
    ? structure.sections
    : null;
};

const holds = ({ place, other, adjacent }: AtomOf<"PLACE">): boolean =>
  adjacent ? other === place + 1 : other > place;

/** TRUE: the structure has the two in this order. */
export const inPlace = (atom: AtomOf<"PLACE">, facts: Facts): Proof | null => {
  const sections = written(atom, facts);
  return sections === null || !holds(atom) ? null : { rule: "ACCEPTED", claimIds: [], sections };
};

/** F4: the structure is a strict order and has the two the other way round, or another member between them. */
export const outOfPlace = (atom: AtomOf<"PLACE">, facts: Facts): Proof | null => {
  const sections = written(atom, facts);
  return sections === null || holds(atom) ? null : { rule: "F4", claimIds: [], sections };
};

const takes = (source: string, sections: readonly string[], facts: Facts): boolean =>
  sections.some((section) => facts.sourceOf(section)?.id === source);

/** TRUE: a section of the source is on this side. */
export const takesSide = (atom: AtomOf<"SAID">, facts: Facts): Proof | null => {
  const sections = facts.dispute(atom.dispute)?.sides[atom.side]?.sections ?? [];
  return takes(atom.source, sections, facts) ? { rule: "ACCEPTED", claimIds: [], sections } : null;
};

/** F1: the source is on another side, and on this one it is not: the sides of a dispute exclude each other. */
export const takesAnotherSide = (atom: AtomOf<"SAID">, facts: Facts): Proof | null => {
  const sides = facts.dispute(atom.dispute)?.sides ?? [];
  if (takes(atom.source, sides[atom.side]?.sections ?? [], facts)) return null;
  const other = sides.findIndex(({ sections }) => takes(atom.source, sections, facts));
  const sections = sides[other]?.sections;
  return sections === undefined
    ? null
    : { rule: "F1", claimIds: [], sections, has: `${atom.dispute}/${other}` };
};
