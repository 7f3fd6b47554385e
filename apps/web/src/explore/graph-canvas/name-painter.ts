import type { AbstractGraph } from "graphology-types";
import type Sigma from "sigma";
import { freshContext } from "./fresh-context.ts";
import { mix, type Palette, rgba } from "./palette.ts";

/** Size of a name at scale 1; the layout reckons with it. */
export const NAME_SIZE = 13;
/** Names shrink with the drawing down to this; then those that would cover another are left out. */
const SMALLEST_NAME = 10;
const LINE = 1.15;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Paints the names under their nodes: emphasized ones first, then the most linked. A name that would cover one
 * painted before waits until there is room, on zooming in.
 */
export const paintNames = (
  renderer: Sigma,
  canvas: HTMLCanvasElement,
  graph: AbstractGraph,
  palette: Palette,
): void => {
  const { width, height } = renderer.getDimensions();
  const context = freshContext(renderer, canvas);
  if (context === null) return;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = rgba(palette.background, 0.85);
  const scale = renderer.getGraphToViewportRatio();
  const size = Math.min(Math.max(NAME_SIZE * scale, SMALLEST_NAME), NAME_SIZE + 1);

  const nodes = graph
    .nodes()
    .map((id) => ({ id, data: renderer.getNodeDisplayData(id), degree: graph.degree(id) }))
    .sort(
      (a, b) =>
        (b.data?.zIndex ?? 0) - (a.data?.zIndex ?? 0) ||
        b.degree - a.degree ||
        (a.id < b.id ? -1 : 1),
    );
  const painted: Box[] = [];
  for (const { data } of nodes) {
    if (data === undefined || data.label === null) continue;
    const { x, y } = renderer.framedGraphToViewport(data);
    const lines = data.label.split("\n");
    const depth = data.zIndex ?? 0;
    context.font = `${depth > 1 ? 600 : 400} ${size}px ${palette.font}`;
    const half = Math.max(...lines.map((line) => context.measureText(line).width)) / 2;
    const top = y + data.size + 3;
    const box: Box = {
      left: x - half,
      right: x + half,
      top,
      bottom: top + size * LINE * lines.length,
    };
    const outside = box.right < 0 || box.left > width || box.bottom < 0 || box.top > height;
    if (outside || painted.some((other) => overlap(box, other))) continue;
    painted.push(box);
    context.fillStyle = rgba(depth < 0 ? mix(palette.ink, palette.background, 0.4) : palette.ink);
    lines.forEach((line, index) => {
      const base = top + size * (1 + index * LINE) - 1;
      context.strokeText(line, x, base);
      context.fillText(line, x, base);
    });
  }
};
