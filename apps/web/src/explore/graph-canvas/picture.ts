import type { EntityKindDefinition, Layer, RelationFamily } from "@strata/graph-model";
import type { LaneId } from "./lane-layout.ts";

/** How much an item stands out. */
export type Emphasis = "strong" | "plain" | "faint";

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly layer: Layer | null;
  readonly shape: EntityKindDefinition["shape"];
  readonly emphasis: Emphasis;
}

export interface PictureEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly family: RelationFamily;
  readonly symmetric: boolean;
  readonly emphasis: Emphasis;
}

/** What any view hands to the one canvas: it knows nothing of claims, sources or addresses. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly selected: string | null;
  readonly laneNames: Readonly<Record<LaneId, string>>;
}

/** Where the camera stands; null is "fit everything". */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}
