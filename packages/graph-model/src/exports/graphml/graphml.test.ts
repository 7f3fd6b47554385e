import { describe, expect, it } from "vitest";
import { tinyGraph } from "../../testing/tiny-graph.ts";
import { AWKWARD_TEXTS, awkwardGraph, REVISION } from "../fixtures/awkward-graph.ts";
import { graphml } from "./graphml.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string => {
  if (/[<>]|&(?!#?\w+;)/.test(text)) throw new Error(`Not escaped: ${text}`);
  return text.replace(/&(#?)(\w+);/g, (_, hash, what) => {
    const found = hash ? String.fromCodePoint(Number(what)) : NAMED[what];
    if (found === undefined) throw new Error(`Unknown entity ${what}.`);
    return found;
  });
};

/** Reads the XML that has elements, attributes and text only; throws on anything that is not well-formed. */
const readXml = (xml: string): Element => {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  for (const [, text = "", tag] of rest.matchAll(/([^<]*)(?:<([^>]*)>|$)/g)) {
    const parent = open.at(-1);
    if (!parent) throw new Error("Text after the root.");
    parent.text += unescaped(text);
    if (tag === undefined) continue;
    if (tag.startsWith("/")) {
      if (open.pop()?.name !== tag.slice(1)) throw new Error(`</…> of another: ${tag}`);
      continue;
    }
    const match = /^([\w.:-]+)((?:\s+[\w.:-]+="[^"]*")*)\s*(\/?)$/.exec(tag);
    if (!match) throw new Error(`No tag: <${tag}>`);
    const [, name = "", written = "", closed] = match;
    const attributes = Object.fromEntries(
      [...written.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        unescaped(value),
      ]),
    );
    const element: Element = { name, attributes, children: [], text: "" };
    parent.children.push(element);
    if (!closed) open.push(element);
  }
  const [only, second] = root.children;
  if (open.length !== 1 || !only || second) throw new Error("Not one closed root.");
  return only;
};

const read = (knowledge = tinyGraph) => {
  const root = readXml([...graphml.write(knowledge, REVISION)].join(""));
  const named = (parent: Element | undefined, name: string): readonly Element[] =>
    (parent?.children ?? []).filter((child) => child.name === name);
  const keys = named(root, "key");
  const dataOf = (element: Element): Readonly<Record<string, string>> =>
    Object.fromEntries(
      named(element, "data").map(({ attributes, text }) => {
        const key = keys.find((one) => one.attributes.id === attributes.key);
        if (!key) throw new Error(`The key ${attributes.key} is not declared.`);
        if (key.attributes.for !== element.name) throw new Error(`${attributes.key} elsewhere.`);
        return [key.attributes["attr.name"] ?? "", text];
      }),
    );
  const [graph] = named(root, "graph");
  const parts = (name: string) =>
    named(graph, name).map((element) => ({ ...element.attributes, data: dataOf(element) }));
  return {
    root,
    keys,
    graph,
    revision: graph && dataOf(graph).revision,
    nodes: parts("node"),
    edges: parts("edge"),
  };
};

describe("the GraphML export", () => {
  it("declares its namespace and every key, and puts them before the graph", () => {
    const { root, keys, graph } = read();
    expect(root.name).toBe("graphml");
    expect(root.attributes.xmlns).toBe("http://graphml.graphdrawing.org/xmlns");
    expect(root.children.map(({ name }) => name)).toEqual([...keys.map(() => "key"), "graph"]);
    expect(new Set(keys.map(({ attributes }) => attributes.id)).size).toBe(keys.length);
    expect(graph?.attributes).toEqual({ id: "strata", edgedefault: "directed" });
    for (const { attributes } of keys) {
      expect(["string", "boolean", "int", "double"]).toContain(attributes["attr.type"]);
    }
  });

  it("has a node for each entity, dimension and value, and an edge for each claim between such", () => {
    const { nodes, edges, revision } = read();
    expect(revision).toBe(REVISION);
    const ids = nodes.map((node) => ("id" in node ? String(node.id) : ""));
    expect(new Set(ids).size).toBe(ids.length);
    // xs:NMTOKEN, which the schema of GraphML demands of ids.
    for (const id of ids) expect(id).toMatch(/^[\w.:-]+$/);
    const values = tinyGraph.dimensions.flatMap((dimension) => dimension.values);
    expect(nodes).toHaveLength(
      tinyGraph.entities.length + tinyGraph.dimensions.length + values.length,
    );
    expect(edges).toHaveLength(tinyGraph.claims.length + values.length);
    for (const edge of edges) {
      expect(ids).toContain("source" in edge ? edge.source : "");
      expect(ids).toContain("target" in edge ? edge.target : "");
    }
  });

  it("says of a claim its status, its dates and its sources, in both languages", () => {
    const { edges } = read();
    for (const claim of tinyGraph.claims) {
      const edge = edges.find((one) => "id" in one && one.id === `claim:${claim.id}`);
      expect(edge?.data).toMatchObject({
        kind: claim.kind,
        status: claim.status,
        statement_en: claim.statement.en,
        statement_zh: claim.statement.zh,
        ...(claim.until === null ? {} : { until: claim.until }),
      });
      expect(edge?.data.sources_en).not.toBe("");
      expect(edge?.data.sources_zh).not.toBe("");
    }
  });

  it("calls a negation one in its label, and marks what reads both ways", () => {
    const { edges } = read();
    for (const edge of edges) {
      if (edge.data.kind === "NEGATION") expect(edge.data.label).toMatch(/^not: /);
      const isSymmetric = ["ALTERNATIVE_TO", "CONFUSED_WITH"].includes(edge.data.relation ?? "");
      if (edge.data.kind !== "VALUE_OF") expect(edge.data.symmetric).toBe(String(isSymmetric));
      // Half of the readers there are refuse a graph that is directed in part.
      expect(edge).not.toHaveProperty("directed");
    }
  });

  it("gives any text back", () => {
    const { edges } = read(awkwardGraph);
    const texts = edges.flatMap((edge) =>
      "id" in edge && String(edge.id).startsWith("claim:z") ? [edge.data.statement_en] : [],
    );
    expect(texts).toEqual(AWKWARD_TEXTS);
  });

  it("puts a replacement character where XML has no place for one", () => {
    const [first] = tinyGraph.entities;
    if (!first) throw new Error("The tiny world is empty.");
    const bell = { ...first, gloss: { en: "a\u0007b\uD800c", zh: "铃" } };
    const { nodes } = read({ ...tinyGraph, entities: [bell, ...tinyGraph.entities.slice(1)] });
    expect(nodes[0]?.data.gloss_en).toBe("a\uFFFDb\uFFFDc");
  });
});
