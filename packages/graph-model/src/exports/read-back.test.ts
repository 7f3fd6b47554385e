import { XMLParser, XMLValidator } from "fast-xml-parser";
import { toRDF } from "jsonld";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { isCurrent } from "../claims/claim.ts";
import { csv } from "./csv/csv.ts";
import { AWKWARD_TEXTS, awkwardGraph, REVISION } from "./fixtures/awkward-graph.ts";
import { graphml } from "./graphml/graphml.ts";
import { jsonLd } from "./json-ld/json-ld.ts";

/** What parsers that are not Strata's make of the exports of a graph whose texts are full of delimiters. */
const knowledge = awkwardGraph;
const text = (chunks: Iterable<string>): string => [...chunks].join("");

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

describe("an outside parser", () => {
  it("reads the CSV: every claim a line, every text whole", () => {
    const { data, errors } = Papa.parse<Record<string, string>>(
      text(csv.write(knowledge, REVISION)).replace(/^\uFEFF/, ""),
      { header: true, skipEmptyLines: true },
    );
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id)).toEqual(knowledge.claims.map(({ id }) => id));
    // What a spreadsheet would take for a formula has one apostrophe before it.
    const written = data.map((row) => row.statement_en);
    for (const awkward of AWKWARD_TEXTS) {
      expect(written.includes(awkward) || written.includes(`'${awkward}`), awkward).toBe(true);
    }
  });

  it("reads the GraphML: well-formed, a node for every entity, an edge for every current relation", () => {
    const xml = text(graphml.write(knowledge, REVISION));
    expect(XMLValidator.validate(xml)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(xml);
    const nodes: { "@_id": string }[] = parsed.graphml.graph.node;
    const ids = new Set(nodes.map((node) => node["@_id"]));
    expect(knowledge.entities.every(({ id }) => ids.has(`entity:${id}`))).toBe(true);
    const edges: { "@_source": string; "@_target": string }[] = parsed.graphml.graph.edge;
    for (const claim of knowledge.claims) {
      if (claim.kind !== "RELATION" || !isCurrent(claim)) continue;
      const joins = edges.some(
        (edge) =>
          edge["@_source"] === `entity:${claim.subject}` &&
          edge["@_target"] === `entity:${claim.object}`,
      );
      expect(joins, claim.id).toBe(true);
    }
  });

  it("reads the JSON-LD as triples, the awkward texts among them", async () => {
    const document = JSON.parse(text(jsonLd.write(knowledge, REVISION)));
    const quads = (await toRDF(document)) as readonly Quad[];
    expect(quads.length).toBeGreaterThan(knowledge.claims.length * 5);
    const literals = new Set(quads.map(({ object }) => object.value));
    expect(literals).toContain(REVISION);
    for (const awkward of AWKWARD_TEXTS) expect(literals).toContain(awkward);
  });
});
