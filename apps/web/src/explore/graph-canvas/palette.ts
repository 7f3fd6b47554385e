import { LAYER_IDS, RELATION_FAMILIES, type RelationFamily } from "@strata/graph-model";
import type { LaneId } from "./lane-layout.ts";

type Rgb = readonly [red: number, green: number, blue: number];

/** The design's colours as the page computes them now, for what draws outside of CSS. */
export interface Palette {
  readonly background: Rgb;
  readonly ink: Rgb;
  readonly ink2: Rgb;
  readonly hairline: Rgb;
  readonly focus: Rgb;
  readonly lanes: Readonly<Record<LaneId, Rgb>>;
  readonly families: Readonly<Record<RelationFamily, Rgb>>;
  readonly font: string;
}

/** Reads the tokens through an element, because `light-dark()` has a value only where it is used. */
export const readPalette = (within: HTMLElement): Palette => {
  const probe = document.createElement("span");
  probe.hidden = true;
  within.append(probe);
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = (token: string): Rgb => {
    probe.style.color = `var(${token})`;
    if (paint === null) return [128, 128, 128];
    paint.fillStyle = getComputedStyle(probe).color;
    paint.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const palette: Palette = {
    background: read("--bg"),
    ink: read("--ink"),
    ink2: read("--ink2"),
    hairline: read("--hairline"),
    focus: read("--focus"),
    lanes: {
      ...(Object.fromEntries(LAYER_IDS.map((id) => [id, read(`--layer-${id}`)])) as Record<
        (typeof LAYER_IDS)[number],
        Rgb
      >),
      NONE: read("--surface"),
    },
    families: Object.fromEntries(
      Object.keys(RELATION_FAMILIES).map((family) => [family, read(`--family-${family}`)]),
    ) as Record<RelationFamily, Rgb>,
    font: getComputedStyle(within).fontFamily,
  };
  probe.remove();
  return palette;
};

/** CSS text of a colour. */
export const rgba = ([red, green, blue]: Rgb, alpha = 1): string =>
  `rgba(${red},${green},${blue},${alpha})`;

/** `amount` of one colour laid over another. */
export const mix = (top: Rgb, below: Rgb, amount: number): Rgb => [
  Math.round(top[0] * amount + below[0] * (1 - amount)),
  Math.round(top[1] * amount + below[1] * (1 - amount)),
  Math.round(top[2] * amount + below[2] * (1 - amount)),
];
