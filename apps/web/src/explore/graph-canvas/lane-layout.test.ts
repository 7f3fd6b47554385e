import { describe, expect, it } from "vitest";
import { type LaneEdge, type LaneNode, layoutLanes } from "./lane-layout.ts";

const node = (id: string, layer: LaneNode["layer"], labelWidth = 80): LaneNode => ({
  id,
  layer,
  labelWidth,
});

const NODES: readonly LaneNode[] = [
  node("host", "HARDWARE"),
  node("linux-kernel", "KERNEL"),
  node("cgroups", "KERNEL"),
  node("kvm", "VIRTUALIZATION"),
  node("docker", "CONTAINERS"),
  node("container", "CONTAINERS"),
  node("image", "CONTAINERS"),
  node("kubernetes", "ORCHESTRATION"),
  node("isolation", null),
];
const EDGES: readonly LaneEdge[] = [
  { source: "docker", target: "cgroups" },
  { source: "container", target: "cgroups" },
  { source: "kvm", target: "linux-kernel" },
  { source: "linux-kernel", target: "host" },
  { source: "kubernetes", target: "container" },
];

describe("layoutLanes", () => {
  it("draws the same picture whatever order nodes and edges come in", () => {
    const once = layoutLanes(NODES, EDGES, 700);
    const again = layoutLanes([...NODES].reverse(), [...EDGES].reverse(), 700);
    expect([...again.positions].sort()).toEqual([...once.positions].sort());
    expect(again.lanes).toEqual(once.lanes);
  });

  it("puts every node inside the lane of its layer, hardware lowest and layerless highest", () => {
    const { positions, lanes, height } = layoutLanes(NODES, EDGES, 700);
    for (const { id, layer } of NODES) {
      const lane = lanes.find((each) => each.id === (layer ?? "NONE"));
      const y = positions.get(id)?.y ?? Number.NaN;
      expect(y).toBeGreaterThan(lane?.bottom ?? Number.NaN);
      expect(y).toBeLessThan(lane?.top ?? Number.NaN);
    }
    expect(lanes.map((lane) => lane.id)).toEqual([
      "HARDWARE",
      "KERNEL",
      "VIRTUALIZATION",
      "CONTAINERS",
      "ORCHESTRATION",
      "APPLICATIONS",
      "NONE",
    ]);
    expect(lanes.at(-1)?.top).toBe(height);
  });

  it("keeps an empty lane as a thin band", () => {
    const { lanes } = layoutLanes(NODES, EDGES, 700);
    const empty = lanes.find((lane) => lane.id === "APPLICATIONS");
    const full = lanes.find((lane) => lane.id === "KERNEL");
    expect(empty?.size).toBe(0);
    expect((empty?.top ?? 0) - (empty?.bottom ?? 0)).toBeLessThan(
      (full?.top ?? 0) - (full?.bottom ?? 0),
    );
  });

  it("lets no two labels of one row overlap and none leave the width", () => {
    const crowd = Array.from({ length: 23 }, (_, index) =>
      node(`thing-${String(index).padStart(2, "0")}`, "CONTAINERS", 40 + (index % 5) * 25),
    );
    const edges = crowd.slice(1).map(({ id }) => ({ source: "thing-00", target: id }));
    const { positions } = layoutLanes(crowd, edges, 480);
    const placed = crowd.map((each) => ({
      ...(positions.get(each.id) ?? { x: Number.NaN, y: Number.NaN }),
      half: each.labelWidth / 2,
    }));
    for (const one of placed) {
      expect(one.x - one.half).toBeGreaterThanOrEqual(0);
      expect(one.x + one.half).toBeLessThanOrEqual(480);
      for (const other of placed) {
        if (one === other || one.y !== other.y) continue;
        expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(one.half + other.half);
      }
    }
  });

  it("puts a node nearer to its neighbours than to strangers", () => {
    const pairs = ["a", "b", "c", "d"].flatMap((id) => [
      node(`under-${id}`, "KERNEL"),
      // Named so that their own order is the opposite of their partners'.
      node(`over-${String.fromCharCode(200 - id.charCodeAt(0))}`, "CONTAINERS"),
    ]);
    const edges = ["a", "b", "c", "d"].map((id) => ({
      source: `under-${id}`,
      target: `over-${String.fromCharCode(200 - id.charCodeAt(0))}`,
    }));
    const { positions } = layoutLanes(pairs, edges, 800);
    for (const { source, target } of edges) {
      const mine = positions.get(source)?.x ?? Number.NaN;
      const partner = positions.get(target)?.x ?? Number.NaN;
      expect(Math.abs(mine - partner)).toBeLessThan(60);
    }
  });

  it("keeps a hub amid its leaves rather than at an edge", () => {
    const leaves = ["a", "b", "c", "d", "e", "f"].flatMap((id) => [
      node(`k-${id}`, "KERNEL"),
      node(`c-${id}`, "CONTAINERS"),
    ]);
    const all = [node("a-hub", "CONTAINERS"), ...leaves];
    const edges = leaves.map(({ id }) => ({ source: "a-hub", target: id }));
    const { positions } = layoutLanes(all, edges, 1000);
    expect(Math.abs((positions.get("a-hub")?.x ?? 0) - 500)).toBeLessThan(150);
  });

  it("stretches the lanes towards the height there is, and never squeezes them", () => {
    expect(layoutLanes(NODES, EDGES, 700, 800).height).toBeCloseTo(800);
    const natural = layoutLanes(NODES, EDGES, 700).height;
    expect(layoutLanes(NODES, EDGES, 700, natural / 2).height).toBe(natural);
  });

  it("draws nothing but empty lanes for an empty graph", () => {
    const { positions, lanes } = layoutLanes([], [], 700);
    expect(positions.size).toBe(0);
    expect(lanes).toHaveLength(7);
  });
});
