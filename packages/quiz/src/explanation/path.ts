import type { RelationClaim } from "@strata/graph-model";
import { judge } from "../proof/judge.ts";
import type { AtomOf, Proof } from "../proof/proof.ts";
import { type ExplanationContext, join, once, type Reason } from "./told.ts";

type Path = AtomOf<"PATH">;

/**
 * Why a path is there or is not: where its first step leads, told once in a question, and then why the second step is true or false of
 * that. `reasonOfStep` explains the second step as it is explained by itself.
 */
export const reasonOfPath = (
  { subject, relations: [first, second], object }: Path,
  proof: Proof,
  context: ExplanationContext,
  reasonOfStep: (step: AtomOf<"RELATION">, proof: Proof, context: ExplanationContext) => Reason,
): Reason => {
  const { facts } = context;
  const steps = proof.claimIds
    .flatMap((id) => facts.claim(id) ?? [])
    .filter(
      (claim): claim is RelationClaim =>
        claim.kind === "RELATION" && claim.subject === subject && claim.relation === first,
    );
  const reasons = steps.map((claim) => {
    const step = { kind: "RELATION", subject: claim.object, relation: second, object } as const;
    const verdict = judge(step, facts);
    const why = verdict.truth === "UNKNOWN" ? null : reasonOfStep(step, verdict.proof, context);
    return { text: join(once(claim.statement, context), why?.text), claimIds: why?.claimIds ?? [] };
  });
  return {
    text: join(...reasons.map(({ text }) => text)),
    claimIds: reasons.flatMap(({ claimIds }) => claimIds),
  };
};
