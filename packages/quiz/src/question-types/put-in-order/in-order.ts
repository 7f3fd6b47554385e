import type { Bilingual } from "@strata/graph-model";
import type { DraftOption } from "../../items/draft.ts";
import type { Atom } from "../../proof/proof.ts";

/**
 * Options in their right order, each stating that it comes before all that follow it; the last, that it comes after all the
 * others. So every pair is proven.
 */
export const optionsInOrder = <T>(
  members: readonly T[],
  textOf: (member: T) => Bilingual,
  comesBefore: (earlier: T, later: T) => Atom,
): readonly DraftOption[] =>
  members.map((member, i) => {
    const later = members.slice(i + 1);
    const of =
      later.length === 0
        ? members.slice(0, i).map((earlier) => comesBefore(earlier, member))
        : later.map((other) => comesBefore(member, other));
    return { text: textOf(member), statement: { kind: "ALL", of }, truth: "TRUE" };
  });
