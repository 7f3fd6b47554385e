import type { RelationFamily } from "@strata/graph-model";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import { FAMILY_LINES } from "../../design/family.tsx";
import { FamilyEdgeProgram } from "./edge-program.ts";
import { labelLines } from "./label-lines.ts";
import { type LaneLayout, layoutLanes } from "./lane-layout.ts";
import { paintLanes } from "./lane-painter.ts";
import { NAME_SIZE, paintNames } from "./name-painter.ts";
import { ShapeNodeProgram } from "./node-program.ts";
import { leavePageGestures } from "./page-gestures.ts";
import { mix, readPalette, rgba } from "./palette.ts";
import type { CameraPlace, Emphasis, Picture, PictureEdge } from "./picture.ts";

export interface StageEvents {
  readonly onSelectNode: (id: string) => void;
  readonly onSelectEdge: (id: string) => void;
  readonly onSelectNothing: () => void;
  readonly onOpenNode: (id: string) => void;
  /** The node under the pointer and where it stands in the stage; null when there is none. */
  readonly onPoint: (at: { id: string; x: number; y: number } | null) => void;
  /** After the reader has moved the camera; null when everything is in sight. */
  readonly onCamera: (place: CameraPlace | null) => void;
}

/** The drawing as the page's controls use it. */
export interface Stage {
  show(picture: Picture, events: StageEvents): void;
  repaint(): void;
  zoom(direction: "in" | "out"): void;
  pan(x: number, y: number): void;
  fit(): void;
  place(camera: CameraPlace | null): void;
  destroy(): void;
}

const NODE_SIZE = 9;
const MOVE_MS = 320;
const EDGE_ALPHA = { strong: 1, plain: 0.62, faint: 0.14 } as const satisfies Record<
  Emphasis,
  number
>;

/** Wider layouts are tried until the drawing has about the stage's proportions. */
const WIDENING = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.4, 3] as const;

const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Makes the WebGL drawing inside an element. The picture comes by `show`; nothing moves on its own afterwards. */
export const createStage = (container: HTMLElement): Stage => {
  const graph = new MultiDirectedGraph();
  let palette = readPalette(container);
  let picture: Picture | null = null;
  let events: StageEvents | null = null;
  let layout: LaneLayout = layoutLanes([], [], 600);
  let stopMoving: (() => void) | null = null;
  let hovered: string | null = null;

  const measure = document.createElement("canvas").getContext("2d");
  const widthOf = (text: string): number => {
    if (measure === null) return text.length * 8;
    measure.font = `${NAME_SIZE}px ${palette.font}`;
    return measure.measureText(text).width;
  };

  const renderer = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "shape",
    defaultEdgeType: "family",
    nodeProgramClasses: { shape: ShapeNodeProgram },
    edgeProgramClasses: { family: FamilyEdgeProgram },
    // Names are painted by us, after the nodes, so that they never cover each other.
    renderLabels: false,
    // The page shows names and glosses itself, where assistive technology and zoom reach them.
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    zoomToSizeRatioFunction: () => 1,
    minCameraRatio: 0.15,
    maxCameraRatio: 3,
    doubleClickZoomingRatio: 1,
    edgeReducer: (edge, data) => {
      if (hovered === null) return data;
      const touched = graph.hasExtremity(edge, hovered);
      const family = data.family as RelationFamily;
      return {
        ...data,
        color: edgeColor(family, touched ? "strong" : "faint"),
        zIndex: touched ? 1 : -1,
      };
    },
  });
  const lanes = renderer.createCanvas("lanes", {
    beforeLayer: "edges",
    style: { pointerEvents: "none" },
  });
  const names = renderer.createCanvas("names", {
    afterLayer: "nodes",
    style: { pointerEvents: "none" },
  });
  renderer.on("afterRender", () => {
    if (picture === null) return;
    paintLanes(renderer, lanes, layout, palette, picture.laneNames);
    paintNames(renderer, names, graph, palette);
  });
  const releaseGestures = leavePageGestures(container);

  const edgeColor = (family: RelationFamily, emphasis: Emphasis): string =>
    rgba(palette.families[family], EDGE_ALPHA[emphasis]);

  renderer.on("clickNode", ({ node }) => events?.onSelectNode(node));
  renderer.on("clickEdge", ({ edge }) => events?.onSelectEdge(edge));
  renderer.on("clickStage", () => events?.onSelectNothing());
  renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events?.onOpenNode(node);
  });
  renderer.on("enterNode", ({ node }) => {
    hovered = node;
    const data = renderer.getNodeDisplayData(node);
    if (data) events?.onPoint({ id: node, ...renderer.framedGraphToViewport(data) });
    renderer.refresh({ skipIndexation: true });
    container.style.cursor = "pointer";
  });
  renderer.on("leaveNode", () => {
    hovered = null;
    events?.onPoint(null);
    renderer.refresh({ skipIndexation: true });
    container.style.cursor = "";
  });
  renderer.on("enterEdge", () => {
    container.style.cursor = "pointer";
  });
  renderer.on("leaveEdge", () => {
    container.style.cursor = "";
  });

  const camera = renderer.getCamera();
  let report: ReturnType<typeof setTimeout> | undefined;
  camera.on("updated", ({ x, y, ratio }) => {
    events?.onPoint(null);
    clearTimeout(report);
    report = setTimeout(() => {
      const fitted = Math.abs(ratio - 1) < 0.01 && Math.hypot(x - 0.5, y - 0.5) < 0.01;
      events?.onCamera(fitted ? null : { x, y, ratio });
    }, 300);
  });

  const arrange = (shown: Picture): LaneLayout => {
    const { width, height } = renderer.getDimensions();
    const nodes = shown.nodes.map((node) => ({
      id: node.id,
      layer: node.layer,
      labelWidth: Math.max(...labelLines(node.label, widthOf).map(widthOf), 2 * NODE_SIZE),
    }));
    const base = Math.max(width, 340);
    const at = (factor: number): LaneLayout =>
      layoutLanes(nodes, shown.edges, base * factor, (base * factor * height) / width);
    const fits = (tried: LaneLayout): boolean =>
      tried.height / tried.width <= (height / width) * 1.001;
    const factor = WIDENING.find((each) => fits(at(each))) ?? WIDENING.at(-1) ?? 1;
    return at(factor);
  };

  const draw = (animated: boolean): void => {
    if (picture === null) return;
    stopMoving?.();
    const shown = picture;
    layout = arrange(shown);
    const kept = new Set(shown.nodes.map(({ id }) => id));
    for (const id of graph.nodes()) if (!kept.has(id)) graph.dropNode(id);
    graph.clearEdges();
    const targets: Record<string, { x: number; y: number }> = {};
    for (const node of shown.nodes) {
      const at = layout.positions.get(node.id) ?? { x: 0, y: 0 };
      const selected = node.id === shown.selected;
      const fill = node.layer === null ? palette.background : palette.lanes[node.layer];
      const faint = node.emphasis === "faint";
      const look = {
        label: labelLines(node.label, widthOf).join("\n"),
        size: NODE_SIZE,
        shape: node.shape,
        color: rgba(faint ? mix(fill, palette.background, 0.5) : fill),
        borderColor: rgba(faint ? mix(palette.ink2, palette.background, 0.35) : palette.ink2),
        ringColor: selected ? rgba(palette.focus) : rgba(palette.focus, 0),
        zIndex: selected || node.emphasis === "strong" ? 2 : faint ? -1 : 0,
      };
      if (graph.hasNode(node.id)) {
        graph.mergeNodeAttributes(node.id, look);
        const { x, y } = graph.getNodeAttributes(node.id);
        if (x !== at.x || y !== at.y) targets[node.id] = at;
      } else {
        graph.addNode(node.id, { ...look, ...at });
      }
    }
    addEdges(shown.edges);
    renderer.setCustomBBox({ x: [0, layout.width], y: [0, layout.height] });
    const moves = Object.keys(targets).length > 0;
    if (moves && animated && !reducedMotion()) {
      stopMoving = animateNodes(graph, targets, { duration: MOVE_MS, easing: "quadraticInOut" });
    } else {
      for (const [id, at] of Object.entries(targets)) graph.mergeNodeAttributes(id, at);
    }
    renderer.refresh();
  };

  /** Edges between the same two nodes bow apart; the rest bow a little, so that they pass beside what lies between. */
  const addEdges = (edges: readonly PictureEdge[]): void => {
    const count = new Map<string, number>();
    for (const edge of edges) {
      if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
      const pair = [edge.source, edge.target].sort().join(" ");
      const index = count.get(pair) ?? 0;
      count.set(pair, index + 1);
      const side = edge.source < edge.target ? 1 : -1;
      const { width, dash, double } = FAMILY_LINES[edge.family];
      const [on = 0, off = 0, secondOn = on, secondOff = off] = dash?.split(" ").map(Number) ?? [];
      graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, {
        family: edge.family,
        // Two lines and the gap between them; a single line as wide as in the legend.
        size: (double ? 3 * width + 1 : width) + (edge.emphasis === "strong" ? 1 : 0),
        color: edgeColor(edge.family, edge.emphasis),
        zIndex: edge.emphasis === "strong" ? 1 : 0,
        bow: side * (0.12 + 0.14 * Math.ceil(index / 2)) * (index % 2 === 0 ? 1 : -1),
        dash: [on, off, secondOn, secondOff],
        double,
        arrow: !edge.symmetric,
      });
    }
  };

  let goal: CameraPlace | null = null;
  /** Where the camera stands or, while it moves, will stand: presses in quick succession add up. */
  const standing = (): CameraPlace => (camera.isAnimated() ? goal : null) ?? camera.getState();
  const move = (change: Partial<CameraPlace>): void => {
    goal = { ...standing(), ...change };
    if (reducedMotion()) camera.setState(goal);
    else void camera.animate(goal, { duration: MOVE_MS });
  };

  let lastSize = { width: 0, height: 0 };
  const observer = new ResizeObserver(() => {
    renderer.resize();
    const size = renderer.getDimensions();
    if (size.width === lastSize.width && size.height === lastSize.height) return;
    lastSize = size;
    draw(false);
  });
  observer.observe(container);

  return {
    show(next, nextEvents) {
      const first = picture === null;
      picture = next;
      events = nextEvents;
      draw(!first);
    },
    repaint() {
      palette = readPalette(container);
      draw(false);
    },
    zoom(direction) {
      const { ratio } = standing();
      move({ ratio: camera.getBoundedRatio(ratio * (direction === "in" ? 1 / 1.4 : 1.4)) });
    },
    pan(x, y) {
      const from = standing();
      move({ x: from.x + x * from.ratio, y: from.y + y * from.ratio });
    },
    fit() {
      move({ x: 0.5, y: 0.5, ratio: 1 });
    },
    place(at) {
      camera.setState(at ?? { x: 0.5, y: 0.5, ratio: 1 });
    },
    destroy() {
      clearTimeout(report);
      stopMoving?.();
      observer.disconnect();
      releaseGestures();
      renderer.kill();
    },
  };
};
