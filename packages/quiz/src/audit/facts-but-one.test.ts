import { isCurrent } from "@strata/graph-model";
import { tinyGraph } from "@strata/graph-model/testing";
import { expect, it } from "vitest";
import { chainsUp } from "../proof/closure.ts";
import { judge } from "../proof/judge.ts";
import { FactsButOne } from "./facts-but-one.ts";

it("concludes nothing from the claim that is away, also what was concluded before, and everything once it is back", () => {
  const facts = new FactsButOne(tinyGraph);
  const claims = tinyGraph.claims.filter(
    (claim) => claim.kind === "RELATION" && claim.relation === "IS_A" && isCurrent(claim),
  );
  expect(claims.length).toBeGreaterThan(2);
  for (const claim of claims) {
    if (claim.kind !== "RELATION") continue;
    const { subject, relation, object } = claim;
    const statement = { kind: "RELATION", subject, relation, object } as const;
    const above = () => chainsUp(subject, "IS_A", facts).has(object);
    expect(above()).toBe(true);
    facts.hidden = claim.id;
    expect(above()).toBe(false);
    expect(judge(statement, facts).truth).not.toBe("TRUE");
    facts.hidden = null;
    expect(above()).toBe(true);
  }
});
