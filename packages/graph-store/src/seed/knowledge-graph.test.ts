import { RELATION_KIND_IDS } from "@strata/graph-model";
import { tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
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

describe("direct edges", () => {
  const direct = graph.edges.filter((edge) =>
    RELATION_KIND_IDS.some((relation) => relation === edge.type),
  );

  it("are the relation claims that are accepted and hold today, and no others", () => {
    const claimIds = direct.map((edge) => edge.properties.claimId);
    const expected = tinyGraph.claims
      .filter((claim) => claim.id.startsWith("r"))
      .map((claim) => claim.id)
      .filter((id) => !["r008", "r009", "r021", "r023"].includes(id));
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
