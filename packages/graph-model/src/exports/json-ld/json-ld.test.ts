import { describe, expect, it } from "vitest";
import { isCurrent } from "../../claims/claim.ts";
import { RELATION_KIND_IDS, RELATION_KINDS } from "../../relations/registry.ts";
import { tinyGraph } from "../../testing/tiny-graph.ts";
import { AWKWARD_TEXTS, awkwardGraph, REVISION } from "../fixtures/awkward-graph.ts";
import { CONTEXT } from "./context.ts";
import { jsonLd } from "./json-ld.ts";

type Node = Readonly<Record<string, unknown>>;

const read = (knowledge = tinyGraph): { "@context": typeof CONTEXT; "@graph": readonly Node[] } =>
  JSON.parse([...jsonLd.write(knowledge, REVISION)].join(""));

const node = (id: string, nodes = read()["@graph"]): Node => {
  const found = nodes.filter((one) => one["@id"] === id);
  expect(found, id).toHaveLength(1);
  return found[0] ?? {};
};

/** Whatever a term says is a reference, wherever it stands. */
const referencesIn = (value: unknown): readonly string[] => {
  const terms: Readonly<Record<string, unknown>> = CONTEXT;
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const term = terms[key];
    const isReference =
      typeof term === "object" && term !== null && "@type" in term && term["@type"] === "@id";
    if (!isReference) return referencesIn(part);
    return (Array.isArray(part) ? part : [part]).filter((one) => typeof one === "string");
  });
};

describe("the JSON-LD export", () => {
  it("has one dataset with the revision", () => {
    expect(node("dataset")).toMatchObject({ revision: REVISION });
    expect(CONTEXT.revision).toBe("schema:version");
  });

  it("has a node for everything that is known", () => {
    const ids = read()["@graph"].map((one) => one["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of tinyGraph.entities) expect(ids).toContain(`entity/${id}`);
    for (const { id } of tinyGraph.claims) expect(ids).toContain(`claim/${id}`);
    for (const { id } of tinyGraph.disputes) expect(ids).toContain(`dispute/${id}`);
    for (const { id } of tinyGraph.closedCells) expect(ids).toContain(`closed-cell/${id}`);
    for (const { id } of tinyGraph.releases) expect(ids).toContain(`release/${id}`);
    for (const kind of RELATION_KIND_IDS) {
      expect(ids).toContain(`strata:${RELATION_KINDS[kind].field}`);
    }
  });

  it("refers only to what is in the file", () => {
    const graph = read()["@graph"];
    const inside = graph.flatMap((one) =>
      Array.isArray(one.values) ? one.values.map((value: Node) => value["@id"]) : [],
    );
    const ids = new Set([...graph.map((one) => one["@id"]), ...inside]);
    const dangling = referencesIn(graph).filter(
      (id) => !ids.has(id) && !/^(https?:|skos:)/.test(id),
    );
    expect(dangling).toEqual([]);
  });

  it("asserts what is accepted and true now as plain triples, and nothing else", () => {
    const graph = read()["@graph"];
    for (const claim of tinyGraph.claims) {
      if (claim.kind !== "RELATION") continue;
      const { field } = RELATION_KINDS[claim.relation];
      const said = node(`entity/${claim.subject}`, graph)[field] ?? [];
      const others = tinyGraph.claims.filter(
        (one) =>
          one.kind === "RELATION" &&
          one.subject === claim.subject &&
          one.relation === claim.relation &&
          one.object === claim.object &&
          isCurrent(one),
      );
      expect([said].flat().includes(`entity/${claim.object}`), claim.id).toBe(others.length > 0);
    }
  });

  it("says of a claim its status, its dates, and how each section stands to it", () => {
    const graph = read()["@graph"];
    for (const claim of tinyGraph.claims) {
      const said = node(`claim/${claim.id}`, graph);
      expect(said).toMatchObject({
        status: claim.status,
        statement: claim.statement,
        citations: claim.citations.map(({ section, stance }) => ({
          section: `section/${section}`,
          stance,
        })),
      });
      expect(said.until).toBe(claim.until ?? undefined);
      // A reified statement is read as what the source says: a negation must not look like one.
      expect([said["@type"]].flat().includes("rdf:Statement")).toBe(claim.kind !== "NEGATION");
      expect("object" in said && claim.kind === "NEGATION").toBe(false);
    }
  });

  it("keeps layers, steps and values in order", () => {
    expect(CONTEXT.layers).toMatchObject({ "@container": "@list" });
    expect(CONTEXT.steps).toMatchObject({ "@container": "@list" });
    expect(CONTEXT.values).toMatchObject({ "@container": "@list" });
    const [stack] = tinyGraph.stacks;
    expect(node(`stack/${stack?.id}`).layers).toMatchObject(
      (stack?.layers ?? []).map(({ entity }) => ({ entity: `entity/${entity}` })),
    );
  });

  it("defines every relation's field as a reference, and every text in two languages as such", () => {
    const terms: Readonly<Record<string, unknown>> = CONTEXT;
    for (const kind of RELATION_KIND_IDS) {
      expect(terms[RELATION_KINDS[kind].field], kind).toEqual({ "@type": "@id" });
    }
    // Without its definition a reader would lose which language is which.
    const checkTexts = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if (typeof part === "object" && part !== null && "en" in part && "zh" in part) {
          expect(terms[key], key).toMatchObject({ "@container": "@language" });
        }
        checkTexts(part);
      }
    };
    checkTexts(read()["@graph"]);
  });

  it("gives any text back", () => {
    const graph = read(awkwardGraph)["@graph"];
    const texts = graph.flatMap((one) =>
      String(one["@id"]).startsWith("claim/z") ? [one.statement] : [],
    );
    expect(texts).toEqual(AWKWARD_TEXTS.map((text) => ({ en: text, zh: text })));
  });
});
