import type { Plan } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type OpenApi, openApi } from "./testing/open-api.ts";

/** A request in a small and a large form, and how many queries either may send: one for its root field, one for each field of ours that reads. */
interface Request {
  readonly small: string;
  readonly large: string;
  readonly most: number;
  /** The label that may be read as a whole; any with "*". */
  readonly reads?: string;
}

/** A generated list, unfiltered. */
const list = (field: string, label: string, selection = "id"): Request => ({
  small: `{ ${field}(limit: 1) { ${selection} } }`,
  large: `{ ${field}(limit: 60) { ${selection} } }`,
  most: 1,
  reads: label,
});

/** Everything of ours on an entity: five fields that read for `facts`, three for `traits`, four each for `places` and `confusions`, two for `comparableWith`. */
const KNOWLEDGE = `id nameEn claims(limit: 5) { id sections { source { id } } }
  facts { phraseEn claims { id sections { id } } derived { sentenceEn sentenceZh entity { id } followsFrom { id } } }
  traits { dimension { id } claims { id value { id } } }
  places { stack { id } below { id } above { id } }
  confusions { ownEn with { id } dimension { id } claim { id } }
  comparableWith(first: 3) { entity { id } }`;

const THEN = 'asOf: { release: { product: "kubernetes", version: "1.24" } }';

const REQUESTS: Readonly<Record<string, Request>> = {
  entities: list("entities", "Entity", "id runsOn { id } claims(limit: 2) { id sections { id } }"),
  claims: list("claims", "Claim", "id subject { id } object { id } sections { source { id } }"),
  sources: list("sources", "Source", "id sections { id }"),
  sections: list("sections", "Section", "id claims(limit: 3) { id }"),
  dimensions: list("dimensions", "Dimension", "id values { id } rows { row }"),
  stacks: list("stacks", "Stack", "id layers { entity { id } }"),
  lifecycles: list("lifecycles", "Lifecycle", "id steps { entity { id } }"),
  disputes: list("disputes", "Dispute", "id sides { sections { id } } acceptedSections { id }"),
  analogies: list("analogies", "Analogy", "id mapping { entity { id } }"),
  closedCells: list("closedCells", "ClosedCell", "id members { id } values { id }"),
  releases: list("releases", "Release", "id product { id }"),
  disjointClassGroups: list("disjointClassGroups", "DisjointClasses", "id classes { id }"),
  entity: {
    small: `{ entity(id: "gke") { ${KNOWLEDGE} } }`,
    large: `{ entity(id: "docker") { ${KNOWLEDGE} } }`,
    most: 1 + 5 + 3 + 4 + 4 + 2,
    reads: "Stack",
  },
  "entities with ours": {
    small:
      '{ entities(where: { id: { in: ["kvm"] } }) { facts { claims { id } } traits { claims { id } } } }',
    large:
      "{ entities(limit: 30, where: { kind: { eq: TECHNOLOGY } }) { facts { claims { id } } traits { claims { id } } } }",
    most: 1 + 2 + 2,
  },
  "entity then": {
    small: `{ entity(id: "gke") { facts(${THEN}) { claims { id } derived { entity { id } } } } }`,
    large: `{ entity(id: "kubernetes") { facts(${THEN}) { claims { id } derived { entity { id } } } } }`,
    most: 1 + 3,
  },
  search: {
    small: '{ search(text: "docker", first: 1) { parts { text } entity { id } } }',
    large: '{ search(text: "内核与容器", first: 50) { parts { text } entity { id } } }',
    most: 1 + 1,
  },
  "search, filtered": {
    small: '{ search(text: "docker", first: 1, kinds: [TECHNOLOGY]) { entity { id } } }',
    large:
      '{ search(text: "容器", first: 50, relation: { kind: PART_OF, entity: "kubernetes" }) { entity { id } } }',
    most: 1 + 1,
  },
  neighbourhood: {
    small: '{ neighbourhood(id: "gke", limit: 5) { centre { id } entities { id } claims { id } } }',
    large:
      '{ neighbourhood(id: "docker", depth: 3, limit: 200) { centre { id } entities { id } claims { id } } }',
    most: 1 + 3,
  },
  "neighbourhood then": {
    small: `{ neighbourhood(id: "gke", ${THEN}) { entities { id } claims { id } } }`,
    large: `{ neighbourhood(id: "docker", depth: 3, limit: 200, kinds: [TECHNOLOGY, COMPONENT], ${THEN}) { entities { id } claims { id } } }`,
    most: 1 + 2,
  },
  paths: {
    small:
      '{ paths(from: "docker", to: "container", first: 1) { sentenceEn entities { id } claims { id } } }',
    large:
      '{ paths(from: "docker", to: "kvm", first: 10, maxLength: 6) { sentenceEn sentenceZh entities { id } claims { id } } }',
    most: 1 + 3,
  },
  compare: {
    small:
      '{ compare(ids: ["rkt", "lxc"]) { entities { id } rows { dimension { id } cells { claims { id } } } } }',
    large:
      '{ compare(ids: ["docker", "kvm", "container", "virtual-machine", "kubernetes", "lxc"]) { entities { id } rows { dimension { id } cells { claims { id } } } } }',
    most: 1 + 3,
  },
  changes: {
    small:
      '{ changes(ids: ["gke"], before: { date: "2000-01-01" }) { ended { id } began { id } } }',
    large:
      '{ changes(ids: ["docker", "kubernetes", "container"], before: { release: { product: "kubernetes", version: "1.24" } }) { ended { id } began { id } } }',
    most: 1 + 2,
  },
  learningPath: {
    small: '{ learningPath(goal: "process") { goal { id } steps { entity { id } why { id } } } }',
    large:
      '{ learningPath(goal: "kubernetes") { goal { id } steps { entity { id } why { id } } } }',
    most: 1 + 3,
  },
  alignStacks: {
    small: '{ alignStacks(ids: ["x", "y"]) { stacks { id } rows { entity { id } } } }',
    large: "STACKS",
    most: 1 + 2,
    reads: "Stack",
  },
  statistics: {
    small: "{ statistics { entities density } }",
    large:
      "{ statistics { coverage { source { id } claims } cells { dimension { id } unknown } orphans { id } } }",
    most: 1 + 3,
    reads: "*",
  },
  graphExport: {
    small: "{ graphExport(format: CYPHER) { url mediaType } }",
    large: "{ graphExport(format: CYPHER) { fileName revision body } }",
    most: 1,
    reads: "*",
  },
  revision: {
    small: "{ revision { hash } }",
    large: "{ revision { hash seededAt entities claims sources disputes } }",
    most: 1,
  },
};

/** Roots that take a quiz; their own tests count. */
const OF_THE_QUIZ = /^(quiz|attempt|featured|question|learner|mastery|export)/i;

let open: OpenApi;
let requests: Readonly<Record<string, Request>>;
beforeAll(async () => {
  // A clock that stands still: what is kept by the revision is read but once.
  const time = new Date("2026-01-01T00:00:00Z");
  open = await openApi(inject("neo4j"), { now: () => time });
  const { data } = await open.ask<{ stacks: { id: string }[] }>("{ stacks(limit: 6) { id } }");
  const ids = JSON.stringify(data.stacks.map(({ id }) => id));
  requests = Object.fromEntries(
    Object.entries(REQUESTS).map(([name, request]) => [
      name,
      request.large === "STACKS"
        ? { ...request, large: request.small.replace('["x", "y"]', ids) }
        : request,
    ]),
  );
  // What is kept for a revision: the index of names, and the releases.
  await open.ask(`{ search(text: "docker", first: 1) { score }
    entity(id: "docker") { facts(asOf: { release: { product: "docker", version: "?" } }) { relation } } }`);
});
afterAll(() => open?.[Symbol.asyncDispose]());
beforeEach(() => {
  open.takeQueries();
});

const sentFor = async (query: string) => {
  const { errors } = await open.ask(query);
  expect(errors).toEqual([]);
  return open.takeQueries();
};

it("every root field of the graph is counted", () => {
  const roots = Object.keys(open.schema.getQueryType()?.getFields() ?? {});
  const uncounted = roots.filter((root) => !(root in REQUESTS) && !OF_THE_QUIZ.test(root));
  expect(uncounted).toEqual([]);
});

describe("the number of queries depends on fields, never on rows", () => {
  it.each(Object.keys(REQUESTS))("%s", async (name) => {
    const request = requests[name];
    if (!request) throw new Error(`There is no request ${name}.`);
    const [small, large] = [await sentFor(request.small), await sentFor(request.large)];
    expect(large.length).toBeLessThanOrEqual(request.most);
    expect(small.length).toBeLessThanOrEqual(request.most);
    expect(large.length).toBeGreaterThan(0);
  });
});

describe("the plans", () => {
  const scans = async (cypher: string, parameters: unknown) => {
    const { summary } = await open.driver.executeQuery(`EXPLAIN ${cypher}`, parameters ?? {});
    const flat = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(flat)];
    if (summary.plan === false) throw new Error("The server sent no plan.");
    return flat(summary.plan)
      .map(({ operatorType, arguments: details }) => ({
        operator: operatorType.replace(/@.*/, ""),
        label: /:(\w+)/.exec(String(details.Details ?? ""))?.[1],
      }))
      .filter(({ operator }) => /(AllNodes|ByLabel)Scan$/.test(operator));
  };

  it.each(Object.keys(REQUESTS))("of %s scan no more than they must", async (name) => {
    const request = requests[name];
    if (!request) throw new Error(`There is no request ${name}.`);
    const queries = [...(await sentFor(request.small)), ...(await sentFor(request.large))];
    expect(queries.length).toBeGreaterThan(0);
    for (const { cypher, parameters } of queries) {
      for (const { operator, label } of await scans(cypher, parameters)) {
        expect(operator, cypher).toBe("NodeByLabelScan");
        if (request.reads !== "*") expect(label, cypher).toBe(request.reads);
      }
    }
  });
});
