import { type Claim, type Knowledge, RELATION_KIND_IDS } from "@strata/graph-model";
import { judge } from "../proof/judge.ts";
import type { Atom } from "../proof/proof.ts";
import { createRandom } from "../random/random.ts";
import { FactsButOne } from "./facts-but-one.ts";
import type { Oracle } from "./oracle.ts";

export interface Agreement {
  readonly statements: number;
  /** By which rule the engine proves what it calls true or false. */
  readonly byRule: Readonly<Record<string, number>>;
  readonly disagreements: readonly Atom[];
}

/** How many other objects are tried in the place of a claim's own. */
const OTHERS = 12;

/**
 * Compares the judge with the oracle on statements that nobody chose because they can be proven: of each claim itself, turned round, said
 * with every other kind of relation, and with other objects and values. A rule that is switched off leaves unknown what the
 * oracle knows, which no check of finished questions would show.
 */
export const agreement = (
  knowledge: Knowledge,
  oracle: Oracle,
  claims: readonly Claim[] = knowledge.claims,
): Agreement => {
  const facts = new FactsButOne(knowledge);
  const random = createRandom("agreement");
  const objects = new Map<string, string[]>();
  for (const claim of knowledge.claims) {
    if (claim.kind !== "RELATION") continue;
    objects.set(claim.relation, [...(objects.get(claim.relation) ?? []), claim.object]);
  }
  const variants = (claim: Claim): readonly Atom[] => {
    const { subject } = claim;
    if (claim.kind === "TRAIT" || (claim.kind === "NEGATION" && claim.dimension !== null)) {
      const { dimension } = claim;
      const values = oracle.dimension(dimension)?.values ?? [];
      return values.map(({ id }): Atom => ({ kind: "TRAIT", subject, dimension, value: id }));
    }
    const turned = { subject: claim.object, object: subject };
    if (claim.kind === "ORDER") {
      const { dimension, object } = claim;
      return [{ subject, object }, turned].map(
        (one): Atom => ({ kind: "ORDER", dimension, ...one }),
      );
    }
    const { relation, object } = claim;
    const others = random.shuffle(objects.get(relation) ?? []).slice(0, OTHERS);
    return [
      { kind: "RELATION", relation, ...turned },
      ...RELATION_KIND_IDS.map(
        (kind): Atom => ({ kind: "RELATION", subject, relation: kind, object }),
      ),
      ...others.map((other): Atom => ({ kind: "RELATION", subject, relation, object: other })),
    ];
  };
  const seen = new Set<string>();
  const byRule: Record<string, number> = {};
  const disagreements: Atom[] = [];
  for (const atom of claims.flatMap(variants)) {
    const key = JSON.stringify(atom);
    if (seen.has(key)) continue;
    seen.add(key);
    const verdict = judge(atom, facts);
    if (verdict.truth !== oracle.judge(atom)) disagreements.push(atom);
    if (verdict.truth === "UNKNOWN") continue;
    const { rule } = verdict.proof;
    byRule[rule] = (byRule[rule] ?? 0) + 1;
    if (oracle.flawOf(atom, verdict.truth, verdict.proof) !== null) disagreements.push(atom);
  }
  return { statements: seen.size, byRule, disagreements };
};
