import type { AtomOf, Proof } from "../proof/proof.ts";
import type { Dump } from "./dump.ts";
import type { Truth } from "./oracle.ts";

/** Statements about what the graph states outside claims: glosses, structures, sides of disputes. */
export type BeyondClaims = AtomOf<"GLOSS" | "PLACE" | "SAID">;

/** How many members an ordered structure has and where that is written; null when its order may not be asked. */
const structureIn = (dump: Dump, id: string) => {
  const stack = dump.stacks.find((one) => one.id === id);
  if (stack !== undefined) {
    return stack.dispute === null ? { size: stack.layers.length, sections: stack.sections } : null;
  }
  const lifecycle = dump.lifecycles.find((one) => one.id === id);
  return lifecycle?.ordered === true
    ? { size: lifecycle.steps.length, sections: lifecycle.sections }
    : null;
};

const judgePlace = (atom: AtomOf<"PLACE">, dump: Dump): Truth => {
  const size = structureIn(dump, atom.structure)?.size ?? 0;
  const isIn = (place: number) => Number.isInteger(place) && place >= 0 && place < size;
  if (!isIn(atom.place) || !isIn(atom.other)) return "UNKNOWN";
  const distance = atom.other - atom.place;
  return (atom.adjacent ? distance === 1 : distance > 0) ? "TRUE" : "FALSE";
};

/** The sides of a dispute that a source takes, by index. */
const sidesOf = (dump: Dump, dispute: string, source: string): readonly number[] => {
  const own = new Set(dump.sources.find(({ id }) => id === source)?.sections.map(({ id }) => id));
  const sides = dump.disputes.find(({ id }) => id === dispute)?.sides ?? [];
  return sides.flatMap(({ sections }, i) => (sections.some((id) => own.has(id)) ? [i] : []));
};

const judgeSaid = (atom: AtomOf<"SAID">, dump: Dump): Truth => {
  const sides = sidesOf(dump, atom.dispute, atom.source);
  if (sides.includes(atom.side)) return "TRUE";
  return sides.length > 0 ? "FALSE" : "UNKNOWN";
};

const definition = (dump: Dump, id: string): readonly string[] =>
  dump.entities.find((entity) => entity.id === id)?.definedIn ?? [];

/**
 * What is true of such a statement. Whether one thing is a kind of another is asked of `isA`; nothing is known of a gloss that is not
 * discriminating.
 */
export const judgeBeyondClaims = (
  atom: BeyondClaims,
  dump: Dump,
  isA: (subject: string, object: string) => Truth,
): Truth => {
  if (atom.kind === "PLACE") return judgePlace(atom, dump);
  if (atom.kind === "SAID") return judgeSaid(atom, dump);
  if (definition(dump, atom.object).length === 0) return "UNKNOWN";
  return atom.subject === atom.object ? "TRUE" : isA(atom.subject, atom.object);
};

const sameIds = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length > 0 && JSON.stringify(a) === JSON.stringify(b);

/**
 * What is wrong with the proof of such a statement, whose truth has been confirmed; null when it holds. `flawOfKind` tells the same of the
 * statement that one thing is a kind of another.
 */
export const flawBeyondClaims = (
  atom: BeyondClaims,
  proof: Proof,
  dump: Dump,
  flawOfKind: (proof: Proof) => string | null,
): string | null => {
  if (atom.kind === "GLOSS") {
    if (proof.rule !== "ACCEPTED") return flawOfKind(proof);
    if (!sameIds(proof.sections, definition(dump, atom.object))) return "does not cite the gloss";
    return atom.subject === atom.object ? null : flawOfKind(proof);
  }
  if (atom.kind === "PLACE") {
    const written = structureIn(dump, atom.structure)?.sections;
    if (proof.rule !== "ACCEPTED" && proof.rule !== "F4") return "is no proof by order";
    return sameIds(proof.sections, written) ? null : "does not cite the structure";
  }
  const sides = dump.disputes.find(({ id }) => id === atom.dispute)?.sides ?? [];
  if (proof.rule === "ACCEPTED") {
    return sameIds(proof.sections, sides[atom.side]?.sections) ? null : "does not cite the side";
  }
  if (proof.rule !== "F1") return "is no proof by another side";
  const other = sidesOf(dump, atom.dispute, atom.source).find(
    (side) => proof.has === `${atom.dispute}/${side}`,
  );
  return other !== undefined && sameIds(proof.sections, sides[other]?.sections)
    ? null
    : "does not cite another side of this source";
};
