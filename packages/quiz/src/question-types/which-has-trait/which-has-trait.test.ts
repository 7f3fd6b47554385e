import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { atomsOf, entitiesOfAtom } from "../../proof/proof.ts";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");
const type = "which-has-trait";

describe("which-has-trait", () => {
  it("finds the one holder among three or four, the others disproved by their own values", async () => {
    const items = await itemsOfSeeds(reader, type, 6);
    expect(items.length).toBeGreaterThan(6);
    for (const item of items) {
      expect(item.options.length).toBeGreaterThanOrEqual(3);
      const right = item.options.filter((option) => option.right);
      expect(right).toHaveLength(1);
      for (const { right: isRight, statement, proof } of item.options) {
        expect(proof.rule).toMatch(isRight ? /ACCEPTED/ : /F[123]/);
        const [asked] = right.flatMap((option) => atomsOf(option.statement));
        const [atom] = atomsOf(statement);
        expect(atom?.kind === "TRAIT" && asked?.kind === "TRAIT" && atom.value).toBe(
          asked?.kind === "TRAIT" && asked.value,
        );
      }
    }
  });

  it("never offers a second holder", async () => {
    const holders = tinyGraph.claims.flatMap((claim) =>
      claim.kind === "TRAIT" && claim.value === "virtualization-level/os" ? [claim.subject] : [],
    );
    expect(holders.length).toBeGreaterThan(1);
    for (const item of await itemsOfSeeds(reader, type, 10)) {
      if (item.cell !== "virtualization-level/virtualization-level/os") continue;
      const shown = item.options.flatMap(({ statement }) =>
        atomsOf(statement).flatMap(entitiesOfAtom),
      );
      expect(shown.filter((id) => holders.includes(id))).toHaveLength(1);
    }
  });

  it("asks nothing on prose", async () => {
    const facts = (await allItems(reader, type)).map(({ fact }) => fact);
    const prose = tinyGraph.claims.filter(
      (claim) => claim.kind === "TRAIT" && claim.dimension === "isolation",
    );
    expect(prose.length).toBeGreaterThan(0);
    for (const { id } of prose) expect(facts).not.toContain(id);
  });
});
