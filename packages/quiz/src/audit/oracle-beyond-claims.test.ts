import { readFile } from "node:fs/promises";
import { inMemoryGraphReader } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { FactLoader } from "../proof/fact-loader.ts";
import { judge } from "../proof/judge.ts";
import type { Atom, Proof } from "../proof/proof.ts";
import { structuresOf } from "../question-types/asked-fact.ts";
import { disputeOf, orderedGraph, painting, tower } from "../testing/ordered-graph.ts";
import { dumpedJson } from "./dump.ts";
import { Oracle } from "./oracle.ts";

const [GUIDE, NOTES] = ["tiny-guide.basics", "tiny-notes.differences"];
const knowledge = orderedGraph({
  stacks: [tower],
  lifecycles: [painting(6)],
  disputes: [disputeOf([GUIDE], [NOTES]), { ...disputeOf([GUIDE, NOTES], [NOTES]), id: "other" }],
});
const oracleOf = (of: Parameters<typeof orderedGraph>[0]) =>
  Oracle.fromJson(dumpedJson(orderedGraph(of)));
const oracle = Oracle.fromJson(dumpedJson(knowledge));

const readFacts = async () => {
  const loader = new FactLoader(inMemoryGraphReader(knowledge, "r1"));
  await loader.loadFacts([
    ...structuresOf(knowledge.stacks, knowledge.lifecycles).map((structure) => ({
      kind: "CHAIN" as const,
      id: structure.id,
      structure,
    })),
    ...knowledge.disputes.map((dispute) => ({
      kind: "SIDE" as const,
      id: `${dispute.id}/0`,
      dispute,
      side: 0,
    })),
  ]);
  return loader.facts;
};

const PLACES = [-1, 0, 1, 2, 3, 4, 5, 6, 7];
const atoms: readonly Atom[] = [
  ...["tower", "painting", "nowhere"].flatMap((structure) =>
    PLACES.flatMap((place) =>
      PLACES.flatMap((other) =>
        [true, false].map(
          (adjacent): Atom => ({ kind: "PLACE", structure, place, other, adjacent }),
        ),
      ),
    ),
  ),
  ...["tiny-guide", "tiny-notes", "nobody"].flatMap((source) =>
    ["matter", "other", "none"].flatMap((dispute) =>
      [0, 1, 2].map((side): Atom => ({ kind: "SAID", source, dispute, side })),
    ),
  ),
];

const first: Atom = { kind: "PLACE", structure: "tower", place: 0, other: 1, adjacent: true };
const turned: Atom = { ...first, place: 1, other: 0 };

it("takes nothing but types from elsewhere", async () => {
  const source = await readFile(new URL("./oracle-beyond-claims.ts", import.meta.url), "utf8");
  for (const line of source.match(/^import .*$/gm) ?? []) expect(line).toMatch(/^import type /);
});

describe("the oracle beyond claims", () => {
  it("agrees with the judge on every place and every saying, and on each proof", async () => {
    const facts = await readFacts();
    const truths: string[] = [];
    for (const atom of atoms) {
      const verdict = judge(atom, facts);
      const told = JSON.stringify(atom);
      expect(oracle.judge(atom), told).toBe(verdict.truth);
      truths.push(verdict.truth);
      if (verdict.truth === "UNKNOWN") continue;
      expect(oracle.flawOf(atom, verdict.truth, verdict.proof), told).toBeNull();
    }
    for (const truth of ["TRUE", "FALSE", "UNKNOWN"]) expect(truths).toContain(truth);
  });

  it("has no order of a disputed stack and of a list", () => {
    expect(oracle.judge(first)).toBe("TRUE");
    const disputed = oracleOf({ stacks: [{ ...tower, dispute: "kvm-type" }] });
    expect(disputed.judge(first)).toBe("UNKNOWN");
    const list = oracleOf({ lifecycles: [{ ...painting(6), ordered: false }] });
    expect(list.judge({ ...first, structure: "painting" })).toBe("UNKNOWN");
  });

  it.each<readonly [string, Atom, "TRUE" | "FALSE", Proof]>([
    ["no section", first, "TRUE", { rule: "ACCEPTED", claimIds: [] }],
    ["a foreign section", turned, "FALSE", { rule: "F4", claimIds: [], sections: [NOTES ?? ""] }],
    ["a rule for something else", turned, "FALSE", { rule: "F3", claimIds: [] }],
    [
      "a side that the source does not take",
      { kind: "SAID", source: "tiny-notes", dispute: "matter", side: 0 },
      "FALSE",
      { rule: "F1", claimIds: [], sections: [GUIDE ?? ""], has: "matter/0" },
    ],
    [
      "another side's section",
      { kind: "SAID", source: "tiny-guide", dispute: "matter", side: 0 },
      "TRUE",
      { rule: "ACCEPTED", claimIds: [], sections: [NOTES ?? ""] },
    ],
  ])("accepts no proof that cites %s", (_, atom, truth, proof) => {
    expect(oracle.flawOf(atom, truth, proof)).not.toBeNull();
  });
});
