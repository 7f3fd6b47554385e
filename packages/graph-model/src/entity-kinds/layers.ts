import type { Bilingual } from "../text.ts";

/**
 * The six layers, bottom up. They are Strata's own arrangement, not a source's;
 * a page that draws them says so. An entity that belongs to no single layer has none.
 */
export const LAYERS = {
  HARDWARE: { en: "Hardware", zh: "硬件" },
  KERNEL: { en: "Kernel and OS", zh: "内核与系统" },
  VIRTUALIZATION: { en: "Virtualization", zh: "虚拟化" },
  CONTAINERS: { en: "Containers", zh: "容器" },
  ORCHESTRATION: { en: "Orchestration", zh: "编排" },
  APPLICATIONS: { en: "Applications", zh: "应用" },
} as const satisfies Record<string, Bilingual>;

export type Layer = keyof typeof LAYERS;
/** Bottom (hardware) first. */
export const LAYER_IDS = Object.keys(LAYERS) as readonly Layer[];
