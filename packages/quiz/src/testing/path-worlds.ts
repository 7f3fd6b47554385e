import {
  type Claim,
  type ClaimStatus,
  type ClosedCell,
  RELATION_KINDS,
  type RelationKind,
} from "@strata/graph-model";
import { negation, relation } from "@strata/graph-model/testing";
import fc from "fast-check";
import type { AtomOf } from "../proof/proof.ts";
import { closedCell } from "./closed-cell.ts";

/** Four things, among which paths of two steps are judged. */
export const THINGS = ["a", "b", "c", "d"] as const;
type Thing = (typeof THINGS)[number];

/** Two kinds whose cells can be closed, and one that allows one object. */
const STEPS = ["USES", "MANAGES", "OFFERED_BY"] as const satisfies readonly RelationKind[];
type Step = (typeof STEPS)[number];

interface Stated {
  readonly from: Thing;
  readonly to: Thing;
  readonly kind: Step | "IS_A";
  readonly status: ClaimStatus;
  readonly negated: boolean;
}

/** What is stated about four things, and which cells are closed. */
export interface PathWorld {
  readonly stated: readonly Stated[];
  readonly closed: readonly {
    readonly subject: Thing;
    readonly kind: Step;
    /** A member that was there when the cell was closed and need not be there any more. */
    readonly lost: Thing | null;
  }[];
}

const thing = fc.constantFrom(...THINGS);
const step = fc.constantFrom(...STEPS);
const status = fc.constantFrom<ClaimStatus>(
  "ACCEPTED",
  "ACCEPTED",
  "ACCEPTED",
  "ACCEPTED",
  "DISPUTED",
  "OUTDATED",
);

export const pathWorld: fc.Arbitrary<PathWorld> = fc
  .record({
    stated: fc.array(
      fc.record({
        from: thing,
        to: thing,
        kind: fc.constantFrom(...STEPS, "IS_A" as const),
        status,
        negated: fc.constantFrom(false, false, true),
      }),
      { maxLength: 8 },
    ),
    closed: fc.uniqueArray(
      fc.record({ subject: thing, kind: step, lost: fc.option(thing, { freq: 4 }) }),
      { minLength: 1, maxLength: 4, selector: ({ subject, kind }) => `${subject}/${kind}` },
    ),
  })
  .map(({ stated, closed }) => ({
    closed,
    // Kinds are an order, and what is denied of them does not matter here.
    stated: stated.filter(
      ({ from, to, kind, negated }) => from !== to && (kind !== "IS_A" || (from < to && !negated)),
    ),
  }));

const membersOf = ({ stated }: PathWorld, cell: PathWorld["closed"][number]): Thing[] => [
  ...stated
    .filter(
      (one) =>
        !one.negated &&
        one.status === "ACCEPTED" &&
        one.kind === cell.kind &&
        one.from === cell.subject,
    )
    .map(({ to }) => to),
  ...(cell.lost === null ? [] : [cell.lost]),
];

/** The world as the graph would state it. */
export const claimsOf = ({ stated }: PathWorld): readonly Claim[] =>
  stated.map(({ from, to, kind, status, negated }, i): Claim => {
    const said = negated ? negation : relation;
    return { ...said(`x${i}`, [from, kind, to]), status };
  });

export const closedCellsOf = (world: PathWorld): readonly ClosedCell[] =>
  world.closed.map((cell) => closedCell(cell.subject, cell.kind, membersOf(world, cell)));

/** All paths between two things by two kinds of step. */
export const PATHS: readonly AtomOf<"PATH">[] = THINGS.flatMap((subject) =>
  THINGS.filter((object) => object !== subject).flatMap((object) =>
    STEPS.flatMap((first) =>
      STEPS.map((second) => ({
        kind: "PATH" as const,
        subject,
        relations: [first, second] as const,
        object,
      })),
    ),
  ),
);

/** What a thing is, with itself, by the kinds that are stated and current. */
const classesOf = (one: string, { stated }: PathWorld): ReadonlySet<string> => {
  const found = new Set([one]);
  for (const at of found) {
    for (const { from, to, kind, status } of stated) {
      if (kind === "IS_A" && status === "ACCEPTED" && from === at) found.add(to);
    }
  }
  return found;
};

const overlap = (a: string, b: string, world: PathWorld): boolean =>
  classesOf(a, world).has(b) || classesOf(b, world).has(a);

/** What flags and negations rule out. Says for single arrows what quiz.md, section 1, says. */
const isForbidden = (from: string, kind: Step, to: string, world: PathWorld): boolean => {
  const own = world.stated.filter((one) => one.kind === kind && one.from === from);
  if (own.some((one) => one.negated && one.status === "ACCEPTED" && one.to === to)) return true;
  const isOfThatKind = world.stated.some(
    (one) => one.kind === "IS_A" && one.status === "ACCEPTED" && one.from === from && one.to === to,
  );
  if (isOfThatKind && RELATION_KINDS[kind].disjointWith.includes("IS_A")) return true;
  const asserted = own.filter((one) => !one.negated);
  const current = asserted.filter((one) => one.status === "ACCEPTED");
  if (RELATION_KINDS[kind].singleValued && current.some((one) => !overlap(one.to, to, world))) {
    return true;
  }
  const cell = world.closed.find((one) => one.subject === from && one.kind === kind);
  if (cell === undefined || asserted.some((one) => one.status === "DISPUTED")) return false;
  if (!membersOf(world, cell).every((member) => current.some((one) => one.to === member))) {
    return false;
  }
  const owners = classesOf(from, world);
  return !world.stated.some(
    (one) =>
      !one.negated && one.kind === kind && owners.has(one.from) && overlap(one.to, to, world),
  );
};

const isRequired = (from: string, kind: Step, to: string, { stated }: PathWorld): boolean =>
  stated.some(
    (one) =>
      !one.negated &&
      one.status === "ACCEPTED" &&
      one.kind === kind &&
      one.from === from &&
      one.to === to,
  );

/** No completion agrees with what it states. */
export const isContradictory = (world: PathWorld): boolean =>
  world.stated.some(
    ({ from, kind, to }) =>
      kind !== "IS_A" && isRequired(from, kind, to, world) && isForbidden(from, kind, to, world),
  );

/**
 * In how many of all completions the path is there: each arrow that the path could take is there or not, unless it is stated or ruled
 * out. The first step leads to what is stated to be there, and to kinds of that.
 */
export const completionsWith = (
  { subject, relations: [first, second], object }: AtomOf<"PATH">,
  world: PathWorld,
): { readonly all: number; readonly there: number } => {
  const owners = classesOf(subject, world);
  const stated = world.stated
    .filter((one) => !one.negated && one.kind === first && owners.has(one.from))
    .map(({ to }) => to as string);
  const middles = THINGS.filter((one) =>
    [...classesOf(one, world)].some((of) => stated.includes(of)),
  );
  const arrows = new Map(
    middles.flatMap((middle) =>
      [
        { from: subject, kind: first as Step, to: middle },
        { from: middle, kind: second as Step, to: object },
      ].map((arrow) => [`${arrow.from} ${arrow.kind} ${arrow.to}`, arrow] as const),
    ),
  );
  const keys = [...arrows.keys()];
  let [all, there] = [0, 0];
  for (let bits = 0; bits < 2 ** keys.length; bits += 1) {
    const drawn = new Set<string>(keys.filter((_, i) => (bits & (1 << i)) !== 0));
    const agrees = [...arrows].every(([key, { from, kind, to }]) =>
      drawn.has(key)
        ? from !== to && !isForbidden(from, kind, to, world)
        : !isRequired(from, kind, to, world),
    );
    if (!agrees) continue;
    all += 1;
    if (
      middles.some(
        (middle) =>
          drawn.has(`${subject} ${first} ${middle}`) && drawn.has(`${middle} ${second} ${object}`),
      )
    ) {
      there += 1;
    }
  }
  return { all, there };
};
