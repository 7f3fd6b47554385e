import {
  type Claim,
  type ClosedCell,
  isCurrent,
  RELATION_KINDS,
  type RelationClaim,
  type RelationKind,
} from "@strata/graph-model";
import { chainsUp } from "./closure.ts";
import type { Facts } from "./facts.ts";

/** One kind of relation of one subject. */
export interface Cell {
  readonly subject: string;
  readonly relation: RelationKind;
}

/** The claims that state this relation of the subject; a symmetric kind is stored once and read both ways. */
export const statedIn = (
  { subject, relation }: Cell,
  facts: Facts,
): { claim: RelationClaim; object: string }[] => [
  ...facts.relationsFrom(subject, relation).map((claim) => ({ claim, object: claim.object })),
  ...(RELATION_KINDS[relation].symmetric
    ? facts.relationsTo(subject, relation).map((claim) => ({ claim, object: claim.subject }))
    : []),
];

/** What is stated of the cell and of the same cell of every class of its subject, by claims of any status. */
export const statedObjects = ({ subject, relation }: Cell, facts: Facts): readonly string[] => [
  ...new Set(
    [...chainsUp(subject, "IS_A", facts).keys()].flatMap((owner) =>
      statedIn({ subject: owner, relation }, facts).map(({ object }) => object),
    ),
  ),
];

/**
 * The claims of a closed cell, if it still is closed: each member is asserted by a current claim, and no claim of
 * the cell is disputed. Null once a member is lost or contested.
 */
export const membersOf = <C extends Claim>(
  closed: ClosedCell | undefined,
  own: readonly { readonly claim: C; readonly member: string | null }[],
): readonly C[] | null => {
  if (closed === undefined || own.some(({ claim }) => claim.status === "DISPUTED")) return null;
  const current = own.filter(({ claim }) => isCurrent(claim));
  const stated = new Set(current.map(({ member }) => member));
  return closed.members.every((member) => stated.has(member))
    ? current.map(({ claim }) => claim)
    : null;
};
