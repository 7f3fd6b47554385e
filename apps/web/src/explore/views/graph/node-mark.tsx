import type { EntityKindDefinition, Layer } from "@strata/graph-model";

const SHAPES: Record<EntityKindDefinition["shape"], string> = {
  thing: "M2 2h10v10h-10z",
  idea: "M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z",
  use: "M7 1.5L13 12.5H1z",
};

/** A node as the canvas draws it: shape by kind, filled with its layer's colour. Decoration beside a name. */
export const NodeMark = ({
  layer,
  shape,
}: {
  layer: Layer | null;
  shape: EntityKindDefinition["shape"];
}) => (
  <svg
    width="14"
    height="14"
    viewBox="0 0 14 14"
    aria-hidden="true"
    focusable="false"
    style={{ flex: "none" }}
  >
    <path
      d={SHAPES[shape]}
      fill={layer === null ? "var(--bg)" : `var(--layer-${layer})`}
      stroke="var(--ink2)"
      strokeWidth="1.5"
    />
  </svg>
);
