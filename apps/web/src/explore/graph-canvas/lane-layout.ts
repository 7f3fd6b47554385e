import { LAYER_IDS, type Layer } from "@strata/graph-model";

/** A lane of the drawing: one of the six layers, or what belongs to no one layer. */
export type LaneId = Layer | "NONE";

/** Bottom up. What has no layer stands above all layers, because it is no step of the stack. */
export const LANE_IDS: readonly LaneId[] = [...LAYER_IDS, "NONE"];

export interface LaneNode {
  readonly id: string;
  readonly layer: Layer | null;
  /** Width of the drawn label in the same unit as the layout's width. */
  readonly labelWidth: number;
}

export interface LaneEdge {
  readonly source: string;
  readonly target: string;
}

/** A band of the drawing; y grows upward as in the renderer's coordinates. */
export interface Lane {
  readonly id: LaneId;
  readonly bottom: number;
  readonly top: number;
  readonly size: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LaneLayout {
  readonly positions: ReadonlyMap<string, Point>;
  /** Bottom up; every lane is there, an empty one as a thin band. */
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly height: number;
}

/** A node's mark with two lines of label below it. */
const ROW_HEIGHT = 62;
/** From a row's upper edge to the middle of the mark. */
const MARK_OFFSET = 17;
/** The lane's name stands in a strip of its own, so that no node covers it. */
const NAME_STRIP = 22;
const EMPTY_LANE = 26;
const NODE_GAP = 14;
/** Where there is room, rows and nodes stand further apart, up to these. */
const TALLEST_ROW = 150;
const WIDEST_GAP = 130;
/** The share of a row's free room that goes between its nodes; the rest lets them move to their neighbours. */
const GAP_SHARE = 0.6;
const SIDE_MARGIN = 22;
const ORDERING_SWEEPS = 12;
const PLACING_SWEEPS = 10;
/** How far the later sweeps follow the neighbours rather than the place that a node has: all the way, a hub would end beside its leaves, not amid them. */
const LATER_PULL = 0.5;
/** Draws everything gently to the middle; without it a hub and its leaves could stand at an edge as well. */
const CENTRING = 0.2;

/**
 * Places nodes in horizontal lanes by layer: y by lane, x near the node's neighbours.
 *
 * Deterministic: the same nodes and edges give the same picture whatever order they come in. Lanes that
 * are too full for `width` get several rows; labels of one row never overlap at scale 1. Lanes are stretched
 * towards `height` where they need less.
 */
export const layoutLanes = (
  nodes: readonly LaneNode[],
  edges: readonly LaneEdge[],
  width: number,
  height = 0,
): LaneLayout => {
  const sorted = [...nodes].sort(byId);
  const neighbours = neighboursOf(sorted, edges);
  const members = new Map<LaneId, LaneNode[]>(LANE_IDS.map((id) => [id, []]));
  for (const node of sorted) members.get(node.layer ?? "NONE")?.push(node);

  const x = new Map<string, number>();
  for (const lane of members.values()) spreadEvenly(lane, width, x);
  for (let sweep = 0; sweep < ORDERING_SWEEPS; sweep += 1) {
    const pull = sweep < ORDERING_SWEEPS / 2 ? 1 : LATER_PULL;
    const ids = sweep % 2 === 0 ? LANE_IDS : [...LANE_IDS].reverse();
    for (const id of ids) {
      const lane = members.get(id) ?? [];
      const wanted = new Map(
        lane.map(({ id: node }) => {
          const here = x.get(node) ?? 0;
          return [node, here + (barycentre(node, neighbours, x) - here) * pull];
        }),
      );
      lane.sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0) || byId(a, b));
      spreadEvenly(lane, width, x);
    }
  }

  const rows = new Map<LaneId, LaneNode[][]>();
  for (const [id, lane] of members) rows.set(id, intoRows(lane, width));
  for (let sweep = 0; sweep < PLACING_SWEEPS; sweep += 1) {
    for (const laneRows of rows.values()) {
      for (const row of laneRows) {
        const wanted = row.map(({ id }) => {
          const around = barycentre(id, neighbours, x);
          return around + (width / 2 - around) * CENTRING;
        });
        const placed = separate(row, wanted, width);
        row.forEach((node, index) => {
          x.set(node.id, placed[index] ?? width / 2);
        });
      }
    }
  }
  return stackLanes(rows, x, width, height);
};

const byId = (a: LaneNode, b: LaneNode): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const neighboursOf = (
  nodes: readonly LaneNode[],
  edges: readonly LaneEdge[],
): ReadonlyMap<string, readonly string[]> => {
  const sets = new Map(nodes.map((node) => [node.id, new Set<string>()]));
  for (const { source, target } of edges) {
    if (source === target || !sets.has(source) || !sets.has(target)) continue;
    sets.get(source)?.add(target);
    sets.get(target)?.add(source);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set].sort()]));
};

const spreadEvenly = (lane: readonly LaneNode[], width: number, x: Map<string, number>): void => {
  lane.forEach((node, index) => {
    x.set(node.id, ((index + 0.5) / lane.length) * width);
  });
};

const barycentre = (
  id: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  x: ReadonlyMap<string, number>,
): number => {
  const around = neighbours.get(id) ?? [];
  if (around.length === 0) return x.get(id) ?? 0;
  return around.reduce((sum, other) => sum + (x.get(other) ?? 0), 0) / around.length;
};

/** Deals a lane's nodes out over as few rows as hold their labels, in turn, so that each row keeps the order. */
const intoRows = (lane: readonly LaneNode[], width: number): LaneNode[][] => {
  if (lane.length === 0) return [];
  const room = width - 2 * SIDE_MARGIN;
  for (let count = 1; ; count += 1) {
    const rows: LaneNode[][] = Array.from({ length: count }, () => []);
    lane.forEach((node, index) => {
      rows[index % count]?.push(node);
    });
    const fits = rows.every(
      (row) => row.reduce((sum, node) => sum + node.labelWidth + NODE_GAP, 0) <= room,
    );
    if (fits || count === lane.length) return rows;
  }
};

/**
 * The places nearest to those wanted (least squares) at which neighbours in the row keep apart and within the
 * width: pool-adjacent-violators on the places less the distances (isotonic regression).
 */
const separate = (
  row: readonly LaneNode[],
  wanted: readonly number[],
  width: number,
): readonly number[] => {
  const taken = row.reduce((sum, node) => sum + node.labelWidth + NODE_GAP, 2 * SIDE_MARGIN);
  const spare = Math.max(0, width - taken) / row.length;
  const gap = Math.min(NODE_GAP + spare * GAP_SHARE, WIDEST_GAP);
  const offsets: number[] = [];
  row.forEach((node, index) => {
    const before = row[index - 1];
    const last = offsets[index - 1] ?? 0;
    offsets.push(before ? last + (before.labelWidth + node.labelWidth) / 2 + gap : 0);
  });
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((want, index) => {
    let block = { sum: want - (offsets[index] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.sum / last.count < block.sum / block.count) break;
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const first = row[0];
  const last = row.at(-1);
  const low = SIDE_MARGIN + (first ? first.labelWidth / 2 : 0);
  const high = width - SIDE_MARGIN - (last ? last.labelWidth / 2 : 0) - (offsets.at(-1) ?? 0);
  const places = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / count, low), Math.max(low, high))),
  );
  return places.map((place, index) => place + (offsets[index] ?? 0));
};

const stackLanes = (
  rows: ReadonlyMap<LaneId, readonly (readonly LaneNode[])[]>,
  x: ReadonlyMap<string, number>,
  width: number,
  height: number,
): LaneLayout => {
  const rowCount = [...rows.values()].reduce((sum, lane) => sum + lane.length, 0);
  const fixed = [...rows.values()].reduce(
    (sum, lane) => sum + (lane.length === 0 ? EMPTY_LANE : NAME_STRIP),
    0,
  );
  const rowHeight = Math.min(Math.max((height - fixed) / rowCount, ROW_HEIGHT), TALLEST_ROW);
  const markOffset = MARK_OFFSET + (rowHeight - ROW_HEIGHT) * 0.35;
  const positions = new Map<string, Point>();
  const lanes: Lane[] = [];
  let bottom = 0;
  for (const id of LANE_IDS) {
    const laneRows = rows.get(id) ?? [];
    const size = laneRows.reduce((sum, row) => sum + row.length, 0);
    const top = bottom + (size === 0 ? EMPTY_LANE : NAME_STRIP + laneRows.length * rowHeight);
    laneRows.forEach((row, index) => {
      const y = top - NAME_STRIP - index * rowHeight - markOffset;
      for (const node of row) positions.set(node.id, { x: x.get(node.id) ?? width / 2, y });
    });
    lanes.push({ id, bottom, top, size });
    bottom = top;
  }
  return { positions, lanes, width, height: bottom };
};
