import { describe, expect, it } from "vitest";
import { isCurrent } from "../../claims/claim.ts";
import { knowledgeGraph } from "../../stored-graph/knowledge-graph.ts";
import { isDecimal, type Properties } from "../../stored-graph/stored-graph.ts";
import { tinyGraph } from "../../testing/tiny-graph.ts";
import { AWKWARD_TEXTS, awkwardGraph, REVISION } from "../fixtures/awkward-graph.ts";
import { cypher } from "./cypher.ts";

const scriptOf = (knowledge = tinyGraph): string => [...cypher.write(knowledge, REVISION)].join("");

/** Reads a Cypher literal (string, number, boolean, list, map, and strings joined by +), as Neo4j's manual defines them. */
class LiteralReader {
  #at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  value(): unknown {
    const mark = this.text[this.#at];
    if (mark === "'") return this.#joined();
    if (mark === "[") return this.#list();
    if (mark === "{") return this.#map();
    const word = /^(true|false|-?[\d.]+(?:e[+-]?\d+)?)/.exec(this.text.slice(this.#at))?.[0];
    if (word === undefined)
      throw new Error(`No literal: ${this.text.slice(this.#at, this.#at + 40)}`);
    this.#at += word.length;
    return JSON.parse(word);
  }

  end(): void {
    if (this.#at !== this.text.length) throw new Error(`More: ${this.text.slice(this.#at)}`);
  }

  #skip(mark: string): boolean {
    this.#at += /^\s*/.exec(this.text.slice(this.#at))?.[0].length ?? 0;
    if (!this.text.startsWith(mark, this.#at)) return false;
    this.#at += mark.length;
    this.#at += /^\s*/.exec(this.text.slice(this.#at))?.[0].length ?? 0;
    return true;
  }

  #joined(): string {
    let text = this.#string();
    while (this.#skip("+ ")) text += this.#string();
    return text;
  }

  #string(): string {
    let text = "";
    for (this.#at += 1; this.text[this.#at] !== "'"; this.#at += 1) {
      const mark = this.text[this.#at];
      if (mark === undefined || mark === "\n") throw new Error("A string does not end.");
      if (mark !== "\\") {
        text += mark;
        continue;
      }
      this.#at += 1;
      const escaped = { "\\": "\\", "'": "'", n: "\n", r: "\r", t: "\t" }[
        this.text[this.#at] ?? ""
      ];
      if (escaped === undefined) throw new Error(`Unknown escape \\${this.text[this.#at]}.`);
      text += escaped;
    }
    this.#at += 1;
    return text;
  }

  #list(): unknown[] {
    const items: unknown[] = [];
    this.#skip("[");
    while (!this.#skip("]")) {
      items.push(this.value());
      this.#skip(",");
    }
    return items;
  }

  #map(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.#skip("{");
    while (!this.#skip("}")) {
      const key = /^[A-Za-z]\w*/.exec(this.text.slice(this.#at))?.[0] ?? "";
      this.#at += key.length;
      if (key === "" || !this.#skip(":")) throw new Error(`No key at ${this.#at}.`);
      map[key] = this.value();
      this.#skip(",");
    }
    return map;
  }
}

interface Batch {
  readonly clauses: string;
  readonly rows: readonly Record<string, unknown>[];
}

const isRows = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.every((row) => typeof row === "object" && row !== null);

/** The statements that write lists, by what they do with them. */
const batchesOf = (script: string): readonly Batch[] =>
  [...script.matchAll(/^UNWIND (\[\n[\s\S]*?\n\]) AS row\n([\s\S]*?);\n\n/gm)].map(
    ([, literal = "", clauses = ""]) => {
      const reader = new LiteralReader(literal);
      const rows = reader.value();
      reader.end();
      if (!isRows(rows)) throw new Error("Rows are maps.");
      return { clauses, rows };
    },
  );

const nodesOf = (script: string, label: string): Batch["rows"] =>
  batchesOf(script).flatMap(({ clauses, rows }) =>
    clauses === `MERGE (n:${label} {id: row.id})\nSET n = row` ? rows : [],
  );

const edgesOf = (script: string, pattern: RegExp): Batch["rows"] =>
  batchesOf(script).flatMap(({ clauses, rows }) => (pattern.test(clauses) ? rows : []));

describe("the Cypher export", () => {
  it("says its revision first, and stores it last", () => {
    const script = scriptOf();
    expect(script.split("\n")[0]).toBe(`// Strata, revision ${REVISION}`);
    expect(script.trimEnd().split("\n").at(-1)).toBe(
      `SET n = {id: 'strata', hash: '${REVISION}'};`,
    );
  });

  it("constrains the id of every label that it merges by id", () => {
    const script = scriptOf();
    const merged = new Set([...script.matchAll(/^MERGE \(n:(\w+) /gm)].map(([, label]) => label));
    const constrained = [
      ...script.matchAll(/^CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\)/gm),
    ];
    expect(new Set(constrained.map(([, label]) => label))).toEqual(merged);
  });

  it("has a node for each claim with its status, dates and statement", () => {
    const rows = nodesOf(scriptOf(), "Claim");
    expect(rows.map(({ id }) => id)).toEqual(tinyGraph.claims.map(({ id }) => id));
    for (const [index, claim] of tinyGraph.claims.entries()) {
      expect(rows[index]).toMatchObject({
        kind: claim.kind,
        status: claim.status,
        statementEn: claim.statement.en,
        statementZh: claim.statement.zh,
        inferred: claim.inferred,
      });
      expect(rows[index]?.until).toBe(claim.until ?? undefined);
    }
  });

  it("writes the graph that Strata's own database holds, amounts as floats", () => {
    const script = scriptOf();
    const stored = knowledgeGraph(tinyGraph);
    const plain = (properties: Properties) =>
      Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [
          name,
          isDecimal(value) ? value.decimal : value,
        ]),
      );
    for (const label of new Set(stored.nodes.map((node) => node.label))) {
      expect(nodesOf(script, label)).toEqual(
        stored.nodes.filter((node) => node.label === label).map((node) => plain(node.properties)),
      );
    }
    const joined = batchesOf(script).flatMap(({ clauses, rows }) => {
      const labels = /MATCH \(a:(\w+) .*\nMATCH \(b:(\w+) .*\nMERGE \(a\)-\[r:(\w+)/.exec(clauses);
      if (!labels) return [];
      const [, from, to, type] = labels;
      return rows.map((row) => `${from}/${row.from} ${type} ${to}/${row.to}`);
    });
    expect(joined.sort()).toEqual(
      stored.edges.map(({ from, type, to }) => `${from} ${type} ${to}`).sort(),
    );
    expect(script).toContain("least: 100.0, most: 999.0");
  });

  it("joins only nodes that it has made, and each citation with its stance", () => {
    const script = scriptOf();
    for (const { clauses, rows } of batchesOf(script)) {
      const ends = /MATCH \(a:(\w+) .*\nMATCH \(b:(\w+) /.exec(clauses);
      if (!ends) continue;
      const [from, to] = [ends[1] ?? "", ends[2] ?? ""].map(
        (label) => new Set(nodesOf(script, label).map(({ id }) => id)),
      );
      for (const row of rows) {
        expect(from?.has(row.from), `${ends[1]} ${row.from}`).toBe(true);
        expect(to?.has(row.to), `${ends[2]} ${row.to}`).toBe(true);
      }
    }
    const cited = edgesOf(script, /\(a:Claim [\s\S]*\[r:CITES\]/);
    expect(cited).toHaveLength(tinyGraph.claims.flatMap(({ citations }) => citations).length);
    for (const { data } of cited) expect(data).toHaveProperty("stance");
  });

  it("links directly what is accepted and true now", () => {
    const direct = edgesOf(scriptOf(), /claimId: row\.data\.claimId/);
    const current = tinyGraph.claims.filter((one) => one.kind === "RELATION" && isCurrent(one));
    expect(direct.map(({ data }) => (data as { claimId: string }).claimId).sort()).toEqual(
      current.map(({ id }) => id).sort(),
    );
  });

  it("gives any text back, and lets none out of its literal", () => {
    const rows = nodesOf(scriptOf(awkwardGraph), "Claim");
    expect(rows.slice(-AWKWARD_TEXTS.length).map((row) => row.statementEn)).toEqual(AWKWARD_TEXTS);
    // Neo4j reads \uXXXX before all else, wherever it stands.
    expect(scriptOf(awkwardGraph)).not.toMatch(/\\u/);
  });

  it("takes a revision that is none for no more than a comment", () => {
    const script = [...cypher.write(tinyGraph, "x\nMATCH (n) DETACH DELETE n;")].join("");
    expect(script).not.toMatch(/^MATCH \(n\) DETACH/m);
  });
});
