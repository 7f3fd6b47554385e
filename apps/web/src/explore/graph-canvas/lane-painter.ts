import type Sigma from "sigma";
import { freshContext } from "./fresh-context.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { mix, type Palette, rgba } from "./palette.ts";
import type { Picture } from "./picture.ts";

const CORE_WIDTH = 10;

/** Paints the lanes behind the graph: a band each, its piece of core at the left edge, its name beside that. */
export const paintLanes = (
  renderer: Sigma,
  canvas: HTMLCanvasElement,
  layout: LaneLayout,
  palette: Palette,
  names: Picture["laneNames"],
): void => {
  const { width, height } = renderer.getDimensions();
  const context = freshContext(renderer, canvas);
  if (context === null) return;
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.font = `600 12px ${palette.font}`;
  for (const lane of layout.lanes) {
    const top = Math.round(renderer.graphToViewport({ x: 0, y: lane.top }).y);
    const bottom = Math.round(renderer.graphToViewport({ x: 0, y: lane.bottom }).y);
    if (bottom < 0 || top > height) continue;
    const own = palette.lanes[lane.id];
    context.fillStyle = rgba(mix(own, palette.background, lane.id === "NONE" ? 0.6 : 0.3));
    context.fillRect(0, top, width, bottom - top);
    context.fillStyle = rgba(own);
    context.fillRect(0, top, CORE_WIDTH, bottom - top);
    context.fillStyle = rgba(palette.ink2);
    context.fillRect(CORE_WIDTH, top, 1.5, bottom - top);
    context.fillRect(0, bottom - 1, CORE_WIDTH, 1.5);
    context.fillStyle = rgba(palette.hairline);
    context.fillRect(CORE_WIDTH + 1.5, bottom - 1, width, 1);
    // The name stays in sight while its lane does.
    const nameY = Math.min(Math.max(top + 12, 12), Math.max(bottom - 10, top + 10));
    context.fillStyle = rgba(palette.ink2, lane.size === 0 ? 0.75 : 1);
    context.fillText(names[lane.id], CORE_WIDTH + 10, nameY);
  }
};
