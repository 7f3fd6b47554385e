import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { entitiesOfAtom } from "../../proof/proof.ts";
import { itemsOfSeeds } from "../../testing/all-items.ts";
import { comparedGraph } from "../../testing/compared-graph.ts";

const type = "scenario-fit";

describe("scenario-fit", () => {
  it("keys the one that meets both wishes; each other one provably fails at least one", async () => {
    const reader = inMemoryGraphReader(tinyGraph, "r1");
    for (const item of await itemsOfSeeds(reader, type, 10)) {
      expect(item.options.filter(({ right }) => right)).toHaveLength(1);
      for (const { right, proof, statement } of item.options) {
        expect(statement.kind === "ALL" && statement.of).toHaveLength(2);
        expect(proof.rule).toMatch(right ? /ACCEPTED/ : /F[123]/);
      }
    }
  });

  it("needs both wishes: some foil meets the first, and some does not", async () => {
    const graph = comparedGraph();
    // LXC is with Docker on differs-0 and apart from it on same-0; VirtualBox the other way round.
    const more = graph.claims.flatMap((claim) =>
      claim.id === "z-same-0-docker" && claim.kind === "TRAIT"
        ? [
            { ...claim, id: "z1", subject: "lxc", value: "same-0/high" },
            { ...claim, id: "z2", subject: "virtualbox", value: "same-0/high" },
          ]
        : [],
    );
    const reader = inMemoryGraphReader({ ...graph, claims: [...graph.claims, ...more] }, "r2");
    const items = await itemsOfSeeds(reader, type, 10);
    const both = items.filter(({ cell }) => cell === "docker/same-0+differs-0");
    expect(both.length).toBeGreaterThan(0);
    for (const { options } of both) {
      const meetsFirst = options.filter(
        ({ right, statement }) =>
          !right &&
          statement.kind === "ALL" &&
          ["lxc", "virtualbox"].includes(statement.of.flatMap(entitiesOfAtom)[0] ?? ""),
      );
      expect(meetsFirst.length).toBeGreaterThan(0);
      expect(meetsFirst.length).toBeLessThan(options.length - 1);
    }
  });
});
