import { type Claim, type ClaimKind, RELATION_KINDS } from "@strata/graph-model";
import type { Ineligible } from "../eligibility/eligibility.ts";
import type { ExplainedItem } from "../items/draft.ts";
import { atomsOf } from "../proof/proof.ts";
import { assertionOf, canonicalClaims } from "../question-types/canonical.ts";
import { type Check, check, percent } from "./check.ts";
import { median } from "./statistics.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** Of a sort of claims: how many there are, may be asked and are asked. */
export interface CoverageOf {
  readonly claims: number;
  readonly eligible: number;
  readonly asked: number;
}

export interface Coverage extends CoverageOf {
  readonly byKind: Readonly<Partial<Record<ClaimKind, CoverageOf>>>;
  /** Of relation claims, by relation kind. */
  readonly byRelation: Readonly<Record<string, CoverageOf>>;
  readonly reasons: Readonly<Partial<Record<Ineligible, number>>>;
  /** Of each eligible claim, the number of types that ask it. */
  readonly types: readonly number[];
}

/** A claim counts as asked with the one that stands for all that assert the same. */
export const coverageOf = (
  claims: readonly Claim[],
  items: readonly ExplainedItem[],
  reasonOf: (claim: Claim) => Ineligible | null,
): Coverage => {
  const types = new Map<string, Set<string>>();
  for (const { fact, type } of items) types.set(fact, (types.get(fact) ?? new Set()).add(type));
  const stands = canonicalClaims(claims);
  const typesOf = (claim: Claim): ReadonlySet<string> =>
    types.get(stands.get(assertionOf(claim))?.id ?? claim.id) ?? new Set();
  const eligible = new Set(claims.filter((claim) => reasonOf(claim) === null));
  const measure = (own: readonly Claim[]): CoverageOf => {
    const may = own.filter((claim) => eligible.has(claim));
    return {
      claims: own.length,
      eligible: may.length,
      asked: may.filter((claim) => typesOf(claim).size > 0).length,
    };
  };
  const reasons: Partial<Record<Ineligible, number>> = {};
  for (const claim of claims) {
    const reason = reasonOf(claim);
    if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  const kinds = [...new Set(claims.map(({ kind }) => kind))];
  return {
    ...measure(claims),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, measure(claims.filter((claim) => claim.kind === kind))]),
    ),
    byRelation: Object.fromEntries(
      Object.keys(RELATION_KINDS).map((id) => [
        id,
        measure(claims.filter((claim) => claim.kind === "RELATION" && claim.relation === id)),
      ]),
    ),
    reasons,
    types: [...eligible].map((claim) => typesOf(claim).size),
  };
};

/**
 * Two items with one signature put the same question: of one type about the same things, with the same options and the same key, whatever the
 * phrasing, the order, and from whose side two things are compared.
 */
const signatureOf = (item: ExplainedItem): string => {
  const atoms = item.options.flatMap(({ statement }) => atomsOf(statement));
  const compares = item.type === "what-differs" || item.type === "what-they-share";
  const parts = atoms.map((atom) => {
    if (atom.kind !== "RELATION" && atom.kind !== "TRAIT" && atom.kind !== "ORDER") {
      return JSON.stringify(atom);
    }
    const of = atom.kind === "RELATION" ? atom.relation : atom.dimension;
    const other = atom.kind === "TRAIT" ? (compares ? "" : atom.value) : atom.object;
    return `${atom.subject} ${of} ${other}`;
  });
  const key = item.options.find(({ right }) => right)?.text.en;
  const cell = item.format === "TRUE_FALSE" ? item.cell : null;
  return JSON.stringify([item.type, cell, [...new Set(parts)].sort(), key]);
};

export const duplicatesIn = (items: readonly ExplainedItem[]): readonly string[] => {
  const groups = new Map<string, ExplainedItem[]>();
  for (const item of items) {
    const signature = signatureOf(item);
    groups.set(signature, [...(groups.get(signature) ?? []), item]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map(
      (group) =>
        `${group.map(({ fact }) => fact).join(", ")} (${group[0]?.type}): ${group[0]?.stem.en}`,
    );
};

export const coverageChecks = (
  coverage: Coverage,
  items: readonly ExplainedItem[],
): readonly Check[] => {
  const { asked, eligible, claims } = coverage;
  const gaps = Object.entries(coverage.byRelation)
    .filter(([, one]) => one.asked < one.eligible)
    .sort(([, a], [, b]) => b.eligible - b.asked - (a.eligible - a.asked))
    .map(([id, one]) => `${id}: ${one.asked} of ${one.eligible} asked`);
  const types = median(coverage.types);
  const duplicates = duplicatesIn(items);
  const { medianTypes, duplicates: mostDuplicates } = THRESHOLDS.diversity;
  return [
    check(
      "coverage of eligible claims",
      asked >= THRESHOLDS.coverage * eligible,
      `${asked} of ${eligible} asked, ${percent(asked, eligible)} (${percent(asked, claims)} of all ${claims} claims)`,
      "at least 95 %",
      gaps,
    ),
    check(
      "diversity: types per eligible fact",
      types >= medianTypes,
      `median ${types}`,
      "median at least 2",
    ),
    check(
      "diversity: duplicate items",
      duplicates.length <= mostDuplicates,
      `${duplicates.length} questions are put more than once`,
      "0",
      duplicates,
    ),
  ];
};
