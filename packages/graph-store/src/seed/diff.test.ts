import type { StoredGraph } from "@strata/graph-model/stored-graph";
import { expect, it } from "vitest";
import { diffGraphs, type FoundGraph } from "./diff.ts";

const wanted: StoredGraph = {
  nodes: [
    { label: "Entity", id: "docker", properties: { id: "docker", nameEn: "Docker", tags: ["a"] } },
    { label: "Entity", id: "kvm", properties: { id: "kvm", nameEn: "KVM" } },
  ],
  edges: [{ type: "USES", from: "Entity/docker", to: "Entity/kvm", properties: { claimId: "r1" } }],
};

const found = (graph: StoredGraph): FoundGraph => ({
  nodes: graph.nodes.map((node, index) => ({ ...node, elementId: `n${index}` })),
  edges: graph.edges.map((edge, index) => ({ ...edge, elementId: `e${index}` })),
});

it("finds no difference where only the order of keys differs", () => {
  const [docker, kvm] = wanted.nodes;
  const shuffled = {
    nodes: [kvm, { ...docker, properties: { tags: ["a"], nameEn: "Docker", id: "docker" } }],
    edges: wanted.edges,
  } as StoredGraph;
  expect(diffGraphs(found(shuffled), wanted)).toEqual({
    nodes: { added: [], changed: [], removed: [] },
    edges: { added: [], removed: [] },
  });
});

it("tells added, changed and removed nodes apart", () => {
  const before = found({
    nodes: [
      { label: "Entity", id: "docker", properties: { id: "docker", nameEn: "Docker", tags: [] } },
      { label: "Entity", id: "lxc", properties: { id: "lxc", nameEn: "LXC" } },
    ],
    edges: [],
  });
  const { nodes } = diffGraphs(before, wanted);
  expect(nodes.added.map((node) => node.id)).toEqual(["kvm"]);
  expect(nodes.changed.map((node) => node.id)).toEqual(["docker"]);
  expect(nodes.removed.map((node) => node.elementId)).toEqual(["n1"]);
});

it("replaces an edge whose properties differ, and removes a duplicate", () => {
  const [edge] = wanted.edges;
  const other = { ...edge, properties: { claimId: "r2" } };
  const changed = diffGraphs(found({ ...wanted, edges: [other] } as StoredGraph), wanted);
  expect(changed.edges.added).toEqual(wanted.edges);
  expect(changed.edges.removed.map((each) => each.elementId)).toEqual(["e0"]);
  const twice = diffGraphs(found({ ...wanted, edges: [edge, edge] } as StoredGraph), wanted);
  expect(twice.edges.added).toEqual([]);
  expect(twice.edges.removed.map((each) => each.elementId)).toEqual(["e1"]);
});
