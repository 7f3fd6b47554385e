import { describe, expect, it } from "vitest";
import { RELATION_KIND_IDS } from "../relations/registry.ts";
import { tinyGraph } from "../testing/tiny-graph.ts";
import { knowledgeGraph } from "./knowledge-graph.ts";
import { nodeKey } from "./stored-graph.ts";

const graph = knowledgeGraph(tinyGraph);
const node = (key: string) =>
  graph.nodes.find(({ label, id }) => nodeKey(label, id) === key)?.properties;
const edges = (type: string, from: string) =>
  graph.edges.filter((edge) => edge.type === type && edge.from === from);

it("leaves out what is null and keeps an empty list", () => {
  expect(node("Entity/linux")).toEqual({
    id: "linux",
    kind: "PLATFORM",
    layer: "KERNEL",
    nameEn: "Linux",
    nameZh: "Linux",
    noun: "Linux",
    nounIsPlural: false,
    aliasesEn: [],
    aliasesZh: [],
    ambiguousAliases: [],
    glossEn: "An operating system built around the Linux kernel.",
    glossZh: "以 Linux 内核为核心的操作系统。",
  });
  expect(node("Entity/lightweight")).not.toHaveProperty("layer");
});

it("keeps the order of layers, steps, values and citations", () => {
  expect(node("StackLayer/vm-stack/3")).toMatchObject({ position: 3, roleZh: "运行应用" });
  expect(edges("IS_ENTITY", "StackLayer/vm-stack/3")[0]?.to).toBe("Entity/guest-os");
  expect(node("DimensionValue/startup-time/minutes")).toMatchObject({ position: 2 });
  expect(edges("CITES", "Claim/r009").map((edge) => edge.properties)).toEqual([
    { stance: "DENIES", position: 0 },
    { stance: "ASSERTS", position: 1 },
  ]);
});

it("stores each kind of claim with what it points at", () => {
  const ends = (id: string) =>
    graph.edges.filter(({ from }) => from === `Claim/${id}`).map(({ type, to }) => `${type} ${to}`);
  expect(ends("o001")).toEqual(
    expect.arrayContaining(["OBJECT Entity/lxc", "ON_DIMENSION Dimension/startup-time"]),
  );
  expect(ends("n002")).toEqual(
    expect.arrayContaining(["VALUE DimensionValue/virtualization-level/os"]),
  );
  expect(ends("r029")).toContain("TOLD_APART_BY Dimension/own-kernel");
  expect(node("Claim/r028")).toMatchObject({ contrastSubjectEn: "is a running instance" });
  expect(node("Claim/r026")).toMatchObject({ propertyValueZh: "是" });
  expect(node("Claim/r036")).toMatchObject({ sinceLabel: "Docker 0.1", untilLabel: "Docker 0.9" });
});

it("keeps amounts as floats, rows in their order and members as edges", () => {
  expect(node("DimensionValue/memory-overhead/hundreds")).toMatchObject({
    least: { decimal: 100 },
    most: { decimal: 999 },
  });
  expect(node("ComparisonRow/own-kernel/c003")).toMatchObject({ row: "c003", position: 1 });
  expect(edges("MEMBER", "ClosedCell/docker/CREATES").map(({ to }) => to)).toEqual([
    "Entity/container",
    "Entity/image",
  ]);
  expect(edges("VALUE", "ClosedCell/virtual-machine/memory-overhead").map(({ to }) => to)).toEqual([
    "DimensionValue/memory-overhead/hundreds",
  ]);
  expect(edges("RELEASE_OF", "Release/docker/0.9").map(({ to }) => to)).toEqual(["Entity/docker"]);
  expect(edges("ACCEPTED_BY", "Dispute/kvm-type").map(({ to }) => to)).toEqual([
    "Section/tiny-guide.basics",
  ]);
});

describe("direct edges", () => {
  const direct = graph.edges.filter((edge) =>
    RELATION_KIND_IDS.some((relation) => relation === edge.type),
  );

  it("are the relation claims that are accepted and hold today, and no others", () => {
    const claimIds = direct.map((edge) => edge.properties.claimId);
    const expected = tinyGraph.claims
      .filter((claim) => claim.id.startsWith("r"))
      .map((claim) => claim.id)
      .filter((id) => !["r008", "r009", "r021", "r023", "r036"].includes(id));
    expect(claimIds).toEqual(expected);
  });

  it("go from subject to object", () => {
    expect(direct.find((edge) => edge.properties.claimId === "r012")).toEqual({
      type: "CREATES",
      from: "Entity/docker",
      to: "Entity/container",
      properties: { claimId: "r012" },
    });
  });
});

it("gives every node a key of its own and every edge two ends that are there", () => {
  const keys = graph.nodes.map(({ label, id }) => nodeKey(label, id));
  expect(new Set(keys).size).toBe(keys.length);
  for (const edge of graph.edges) {
    expect(keys).toContain(edge.from);
    expect(keys).toContain(edge.to);
  }
});
