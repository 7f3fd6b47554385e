import { readFile } from "node:fs/promises";
import type { Claim, Knowledge } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { beforeAll, describe, expect, it } from "vitest";
import type { ExplainedItem } from "../items/draft.ts";
import { QUESTION_TYPE_IDS } from "../question-types/registry.ts";
import { allItems } from "../testing/all-items.ts";
import { agreement } from "./agreement.ts";
import { dumpedJson, dumpOf } from "./dump.ts";
import { examine } from "./examine.ts";
import { Oracle } from "./oracle.ts";

const oracleOf = (knowledge: Knowledge) => Oracle.fromJson(dumpedJson(knowledge));
const withClaims = (change: (claim: Claim) => Claim): Knowledge => ({
  ...tinyGraph,
  claims: tinyGraph.claims.map(change),
});

it("takes nothing but types from elsewhere", async () => {
  for (const file of ["./oracle.ts", "./oracle-beyond-claims.ts"]) {
    const source = await readFile(new URL(file, import.meta.url), "utf8");
    const imports = source.match(/^import .*$/gm) ?? [];
    expect(imports.length).toBeGreaterThan(0);
    for (const line of imports) expect(line).toMatch(/^import type | from "\.\/oracle-/);
  }
});

describe("the oracle on the tiny graph", () => {
  let items: readonly ExplainedItem[];
  beforeAll(async () => {
    const reader = inMemoryGraphReader(tinyGraph, "a".repeat(64));
    items = (await Promise.all(QUESTION_TYPE_IDS.map((type) => allItems(reader, type)))).flat();
  });

  it("agrees with the judge on statements that no question chose", () => {
    const { statements, disagreements } = agreement(tinyGraph, oracleOf(tinyGraph));
    expect(statements).toBeGreaterThan(100);
    expect(disagreements).toEqual([]);
  });

  it("finds nothing wrong with what the engine makes", () => {
    expect(items.length).toBeGreaterThan(20);
    expect(items.flatMap((item) => examine(item, oracleOf(tinyGraph)))).toEqual([]);
  });

  const finds = (knowledge: Knowledge) =>
    new Set(
      items.flatMap((item) => examine(item, oracleOf(knowledge))).map(({ finding }) => finding),
    );

  it.each([
    ["disputed", { status: "DISPUTED" }],
    ["outdated", { status: "OUTDATED" }],
    ["ended", { until: "2022-05-03" }],
  ] as const)("accepts no key and no proof by claims that are %s", (_, more) => {
    const found = finds(withClaims((claim) => ({ ...claim, ...more })));
    expect([...found].sort()).toEqual(["UNPROVEN", "WRONG_KEY"]);
  });

  it("accepts no proof by a claim that there is not", () => {
    expect(finds({ ...tinyGraph, claims: [] })).toContain("UNPROVEN");
  });

  it("accepts no proof of what the whole graph contradicts", () => {
    const [stated] = tinyGraph.claims.filter(
      (claim) => claim.kind === "RELATION" && claim.relation === "USES",
    );
    if (stated?.kind !== "RELATION") throw new Error("fixture");
    const { id, subject, relation, object } = stated;
    const statement = { kind: "RELATION", subject, relation, object } as const;
    const proof = { rule: "ACCEPTED", claimIds: [id] } as const;
    const { value: _value, contrast: _contrast, ...base } = stated;
    const denial: Claim = {
      ...base,
      kind: "NEGATION",
      id: "n999",
      relation,
      object,
      dimension: null,
      value: null,
    };
    const both = oracleOf({ ...tinyGraph, claims: [...tinyGraph.claims, denial] });
    expect(oracleOf(tinyGraph).flawOf(statement, "TRUE", proof)).toBeNull();
    expect(both.judge(statement)).toBe("UNKNOWN");
    expect(both.flawOf(statement, "TRUE", proof)).toMatch("cannot be confirmed");
  });

  it("notices an option that bears another's name", () => {
    const [item] = items.filter(({ type }) => type === "relation-target");
    if (item === undefined) throw new Error("fixture");
    const renamed: ExplainedItem = {
      ...item,
      options: item.options.map((one, i, all) => ({
        ...one,
        text: all[(i + 1) % 2]?.text ?? one.text,
      })),
    };
    const found = examine(renamed, oracleOf(tinyGraph)).map(({ finding }) => finding);
    expect(found).toContain("TEXT_OF_ANOTHER");
  });

  it("does not believe a flag that the dump does not have", () => {
    const dump = dumpOf(tinyGraph);
    const bare = new Oracle({
      ...dump,
      closedCells: [],
      disjointClasses: [],
      dimensions: dump.dimensions.map((one) => ({ ...one, singleValued: false })),
      relationKinds: dump.relationKinds.map((one) => ({
        ...one,
        singleValued: false,
        disjointWith: [],
        acyclic: false,
      })),
    });
    const rules = new Set(items.flatMap(({ options }) => options.map(({ proof }) => proof.rule)));
    for (const rule of ["F1", "F2", "F4", "F5"] as const) {
      if (!rules.has(rule)) continue;
      const resting = items.flatMap((item) =>
        item.options.flatMap((option) =>
          option.proof.rule === rule && option.statement.kind === "RELATION" ? [option] : [],
        ),
      );
      for (const { statement, truth, proof } of resting) {
        expect(bare.flawOf(statement, truth, proof), rule).not.toBeNull();
      }
    }
  });
});
