import { describe, expect, it } from "vitest";
import { tinyGraph } from "../../testing/tiny-graph.ts";
import { AWKWARD_TEXTS, awkwardGraph, REVISION } from "../fixtures/awkward-graph.ts";
import { csv } from "./csv.ts";
import { TABLE_NAMES } from "./tables.ts";

/** A reader by the grammar of RFC 4180, section 2, and stricter than most: it throws where the grammar has no way on. */
const readCsv = (text: string): string[][] => {
  const lines: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error("A quoted cell does not end.");
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else {
      while (at < text.length && !'",\r\n'.includes(text[at] ?? "")) cell += text[at++];
    }
    cells.push(cell);
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      lines.push(cells);
      cells = [];
    } else throw new Error(`Neither a comma nor CR LF at ${at}.`);
  }
  return lines;
};

const tableOf = (knowledge = tinyGraph, table?: string) => {
  const text = [...csv.write(knowledge, REVISION, table)].join("");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [header = [], ...lines] = readCsv(text.slice(1));
  return {
    header,
    rows: lines.map((line) => {
      expect(line).toHaveLength(header.length);
      return Object.fromEntries(header.map((column, index) => [column, line[index] ?? ""]));
    }),
  };
};

describe("the CSV export", () => {
  it("writes every claim, with names, status, dates and sources in both languages", () => {
    const { rows } = tableOf();
    expect(rows.map((row) => row.id)).toEqual(tinyGraph.claims.map((claim) => claim.id));
    for (const [index, claim] of tinyGraph.claims.entries()) {
      expect(rows[index]).toMatchObject({
        kind: claim.kind,
        status: claim.status,
        subject_id: claim.subject,
        statement_en: claim.statement.en,
        statement_zh: claim.statement.zh,
        since: claim.since ?? "",
        until: claim.until ?? "",
        revision: REVISION,
      });
      expect(rows[index]?.subject_zh).not.toBe("");
      expect(rows[index]?.sources_en).toContain(": ");
      expect(rows[index]?.sources_zh).toContain("：");
    }
  });

  it("says of a citation when it denies, and of a negation what it denies", () => {
    const { rows } = tableOf();
    for (const claim of tinyGraph.claims) {
      const row = rows.find(({ id }) => id === claim.id);
      const isDenied = claim.citations.some(({ stance }) => stance === "DENIES");
      expect(row?.section_ids?.includes("(denies)"), claim.id).toBe(isDenied);
      if (claim.kind !== "NEGATION") continue;
      expect(row).toMatchObject({
        relation: claim.relation ?? "",
        dimension_id: claim.dimension ?? "",
        object_id: claim.object ?? claim.value ?? "nothing is denied",
      });
    }
  });

  it.each(TABLE_NAMES)("has a header for %s, with lines or without", (table) => {
    const empty = Object.fromEntries(Object.keys(tinyGraph).map((list) => [list, []]));
    const { header } = tableOf({ ...tinyGraph, ...empty }, table);
    expect(header).toEqual(tableOf(tinyGraph, table).header);
    expect(header.at(-1)).toBe("revision");
    expect(new Set(header).size).toBe(header.length);
  });

  it("gives any text back, and starts none like a formula", () => {
    const { rows } = tableOf(awkwardGraph);
    const texts = rows.slice(-AWKWARD_TEXTS.length).map((row) => row.statement_en ?? "");
    expect(texts.filter((text) => /^[=+\-@\t\r＝]/u.test(text))).toEqual([]);
    const readBack = texts.map((text) => (/^'+[=+\-@\t\r\n＝]/u.test(text) ? text.slice(1) : text));
    expect(readBack).toEqual(AWKWARD_TEXTS);
  });

  it("leaves numbers numbers", () => {
    const [dimension] = tinyGraph.dimensions.filter(({ values }) => values.length > 0);
    if (!dimension) throw new Error("The tiny world has no values.");
    const cold = dimension.values.map((value) => ({ ...value, amount: { least: -5, most: -1 } }));
    const { rows } = tableOf(
      { ...tinyGraph, dimensions: [{ ...dimension, values: cold }] },
      "values",
    );
    expect(rows[0]).toMatchObject({ least: "-5", most: "-1", position: "1" });
  });

  it("refuses a table that it does not have, at once", () => {
    expect(() => csv.write(tinyGraph, REVISION, "facts")).toThrow(/no table “facts”.*claims/);
  });
});
