import {
  type Claim,
  type ClaimKind,
  type GraphReader,
  isCurrent,
  type Knowledge,
  RELATION_KINDS,
} from "@strata/graph-model";
import { assertionOf, canonicalClaims } from "../question-types/canonical.ts";
import { type Asking, askings, type Ineligible, whyIneligible } from "./eligibility.ts";

/** What can be asked of one claim. */
export interface ClaimEligibility {
  readonly claim: Claim;
  /** Null when graph-seed declares it eligible. */
  readonly reason: Ineligible | null;
  /** How it is asked, itself or as the claim that stands for all that assert the same; empty when it is not, although it may be: then no wrong answer can be proven wrong, or every item has a flaw. */
  readonly askings: readonly Asking[];
}

/** A part of a whole. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** The shares that graph-seed is measured by. */
export interface EligibilityReport {
  readonly claims: readonly ClaimEligibility[];
  readonly byKind: Readonly<Record<ClaimKind, Share & { readonly asked: number }>>;
  readonly reasons: Readonly<Partial<Record<Ineligible, number>>>;
  /** Distinct (type, fact) pairs, and those with two options only. */
  readonly pairs: { readonly all: number; readonly twoOptions: number };
  /** Cells with a value that can be asked with three options or more, of all on a scale. */
  readonly cellsWithThree: Share;
  /** Of the undisputed relation claims of exact kinds: those that can be asked at all, and with three options or more. */
  readonly relationsAsked: Share;
  readonly relationsWithThree: Share;
}

const count = <T>(list: readonly T[], fits: (one: T) => boolean): Share => ({
  part: list.filter(fits).length,
  of: list.length,
});

const withThree = ({ askings }: ClaimEligibility): boolean =>
  askings.some(({ options }) => options >= 3);

/** Whether a claim states a relation that is true now, of a kind with definite answers. */
const isExactRelation = ({ claim, reason }: ClaimEligibility): boolean =>
  claim.kind === "RELATION" &&
  RELATION_KINDS[claim.relation].askable &&
  (reason === null || reason === "NO_CONTRAST");

/** Says of every claim whether and how it can be asked, and why not. */
export const eligibilityReport = async (
  knowledge: Pick<Knowledge, "claims" | "dimensions" | "closedCells">,
  reader: GraphReader,
): Promise<EligibilityReport> => {
  const dimensions = new Map(knowledge.dimensions.map((one) => [one.id, one]));
  const closed = new Set(knowledge.closedCells.map(({ id }) => id));
  const ways = await askings(reader);
  const stands = canonicalClaims(knowledge.claims);
  // Who knows the claim that stands for several knows them all; what is disputed or has aged is asked for nobody.
  const askedFor = (claim: Claim): string =>
    isCurrent(claim) ? (stands.get(assertionOf(claim))?.id ?? claim.id) : claim.id;
  const claims = knowledge.claims.map(
    (claim): ClaimEligibility => ({
      claim,
      reason: whyIneligible(claim, {
        dimension: (id) => dimensions.get(id),
        isClosed: (subject, of) => closed.has(`${subject}/${of}`),
      }),
      askings: ways.get(askedFor(claim)) ?? [],
    }),
  );
  const ofKind = (kind: ClaimKind) => {
    const own = claims.filter(({ claim }) => claim.kind === kind);
    return {
      ...count(own, ({ reason }) => reason === null),
      asked: own.filter((one) => one.askings.length > 0).length,
    };
  };
  const reasons: Partial<Record<Ineligible, number>> = {};
  for (const { reason } of claims) {
    if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  const all = [...ways.values()].flat();
  const cells = claims.filter(
    ({ claim }) =>
      claim.kind === "TRAIT" &&
      claim.status === "ACCEPTED" &&
      dimensions.get(claim.dimension)?.scale !== "PROSE",
  );
  const relations = claims.filter(isExactRelation);
  return {
    claims,
    byKind: {
      RELATION: ofKind("RELATION"),
      TRAIT: ofKind("TRAIT"),
      ORDER: ofKind("ORDER"),
      NEGATION: ofKind("NEGATION"),
    },
    reasons,
    pairs: { all: all.length, twoOptions: all.filter(({ options }) => options === 2).length },
    cellsWithThree: count(cells, withThree),
    relationsAsked: count(relations, (one) => one.askings.length > 0),
    relationsWithThree: count(relations, withThree),
  };
};
