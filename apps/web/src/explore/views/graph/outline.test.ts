import { describe, expect, it } from "vitest";
import { type GraphEntity, type GraphFact, type KnownGraph, NOTHING_KNOWN } from "./known-graph.ts";
import { FIRST_VIEW_LIMIT, type OutlineRow, viewOf } from "./outline.ts";
import { type GraphViewState, parseViewState } from "./view-state.ts";

const entity = (
  id: string,
  kind: GraphEntity["kind"] = "TECHNOLOGY",
  layer: GraphEntity["layer"] = "CONTAINERS",
): [string, GraphEntity] => [
  id,
  { id, kind, layer, name: { en: id, zh: `名 ${id}` }, gloss: { en: "", zh: "" } },
];

const fact = (
  id: string,
  subject: string,
  relation: GraphFact["relation"],
  object: string,
): [string, GraphFact] => [
  id,
  {
    id,
    subject,
    relation,
    object,
    statement: { en: `${subject} ${relation} ${object}.`, zh: "" },
    inferred: false,
    marks: [],
  },
];

const KNOWN: KnownGraph = {
  ...NOTHING_KNOWN,
  entities: Object.fromEntries([
    entity("docker"),
    entity("container", "RESOURCE"),
    entity("image", "RESOURCE"),
    entity("cgroups", "COMPONENT", "KERNEL"),
    entity("linux-kernel", "COMPONENT", "KERNEL"),
    entity("kvm", "TECHNOLOGY", "VIRTUALIZATION"),
    entity("portability", "PROPERTY", null),
    entity("testing", "SCENARIO", null),
  ]),
  facts: Object.fromEntries([
    fact("f1", "docker", "USES", "cgroups"),
    fact("f2", "docker", "MANAGES", "container"),
    fact("f3", "docker", "MANAGES", "image"),
    fact("f4", "container", "USES", "cgroups"),
    fact("f5", "cgroups", "PART_OF", "linux-kernel"),
    fact("f6", "docker", "HAS_PROPERTY", "portability"),
    fact("f7", "docker", "ALTERNATIVE_TO", "kvm"),
    fact("f8", "docker", "SUITED_FOR", "testing"),
  ]),
  complete: ["docker", "container", "cgroups"],
  crossSection: ["linux-kernel", "docker", "container"],
};

const state = (query: Record<string, string>): GraphViewState => parseViewState(query);
const keys = (rows: readonly OutlineRow[]): string[] => rows.map((row) => row.key);

describe("viewOf", () => {
  it("opens on the cross-section with everything closed when no centre is asked for", () => {
    const view = viewOf(KNOWN, state({}));
    expect(keys(view.rows)).toEqual(["container", "docker", "linux-kernel"]);
    expect(view.facts.map(({ id }) => id)).toEqual(["f2"]);
  });

  it("opens a centre with its relation groups, by family, and leaves its properties out", () => {
    const view = viewOf(KNOWN, state({ at: "docker" }));
    expect(keys(view.rows)).toEqual([
      "docker",
      "docker/uses",
      "docker/uses/cgroups",
      "docker/manages",
      "docker/manages/container",
      "docker/manages/image",
      "docker/suitedFor",
      "docker/suitedFor/testing",
      "docker/alternativeTo",
      "docker/alternativeTo/kvm",
    ]);
    expect(view.rows.map(({ level }) => level)).toEqual([1, 2, 3, 2, 3, 3, 2, 3, 2, 3]);
    expect(view.rows[5]).toMatchObject({ position: 2, setSize: 2 });
    expect(view.entityIds).not.toContain("portability");
  });

  it("reads a property from its own side", () => {
    const view = viewOf(KNOWN, state({ at: "portability" }));
    expect(view.entityIds).toEqual(["portability", "docker"]);
    expect(view.facts.map(({ id }) => id)).toEqual(["f6"]);
  });

  it("opens an entity in one place and refers to it elsewhere", () => {
    const open =
      "docker,docker.uses,cgroups,cgroups.partOf,cgroups.usedBy,docker.manages,container,container.uses";
    const view = viewOf(KNOWN, state({ at: "docker", open }));
    const references = view.rows.filter(
      (row) => row.type === "entity" && row.state === "reference",
    );
    expect(references).toContainEqual(
      expect.objectContaining({
        key: "docker/manages/container/uses/cgroups",
        target: "docker/uses/cgroups",
      }),
    );
    expect(new Set(keys(view.rows)).size).toBe(view.rows.length);
  });

  it("shows on the canvas just what the outline shows", () => {
    const view = viewOf(KNOWN, state({ at: "docker", open: "docker,docker.uses" }));
    expect(view.entityIds).toEqual(["docker", "cgroups"]);
    expect(view.facts.map(({ id }) => id)).toEqual(["f1"]);
    const closed = viewOf(KNOWN, state({ at: "docker", open: "docker.uses" }));
    expect(closed.entityIds).toEqual(["docker"]);
  });

  it("hides a family's groups and edges, and counts only what is shown", () => {
    const view = viewOf(KNOWN, state({ at: "docker", fam: "runs,controls" }));
    expect(view.entityIds).toEqual(["docker", "cgroups", "container", "image"]);
    expect(view.facts.map(({ id }) => id)).toEqual(["f1", "f2", "f3", "f4"]);
    expect(view.familyCounts).toEqual({ runs: 2, controls: 2 });
  });

  it("keeps the centre when its own kind is filtered out", () => {
    const view = viewOf(KNOWN, state({ at: "docker", kind: "RESOURCE" }));
    expect(view.entityIds).toEqual(["docker", "container", "image"]);
  });

  it("leaves a group closed that would overfill the first view", () => {
    const many = Array.from({ length: FIRST_VIEW_LIMIT }, (_, index) => `tool-${index}`);
    const crowded: KnownGraph = {
      ...KNOWN,
      entities: { ...KNOWN.entities, ...Object.fromEntries(many.map((id) => entity(id, "TOOL"))) },
      facts: {
        ...KNOWN.facts,
        ...Object.fromEntries(many.map((id) => fact(`m-${id}`, id, "PART_OF", "docker"))),
      },
    };
    const view = viewOf(crowded, state({ at: "docker" }));
    const parts = view.rows.find((row) => row.key === "docker/parts");
    expect(parts).toMatchObject({ open: false });
    expect(view.entityIds.length).toBeLessThanOrEqual(FIRST_VIEW_LIMIT);
    expect(view.entityIds).toContain("kvm");
  });
});
