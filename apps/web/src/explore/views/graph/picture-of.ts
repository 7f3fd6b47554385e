import { ENTITY_KINDS, LAYERS, type Language, RELATION_KINDS } from "@strata/graph-model";
import type { LaneId } from "../../graph-canvas/lane-layout.ts";
import type { Emphasis, Picture } from "../../graph-canvas/picture.ts";
import type { GraphRoute, KnownGraph } from "./known-graph.ts";
import type { GraphView } from "./outline.ts";
import type { GraphViewState } from "./view-state.ts";

/** The picture of a view: a path stands out before a selected line, and that before a selected entity's lines. */
export const pictureOf = (
  known: KnownGraph,
  view: GraphView,
  state: GraphViewState,
  route: GraphRoute | null,
  language: Language,
  noLayer: string,
): Picture => {
  const onRoute = {
    entities: new Set(route?.entityIds),
    facts: new Set(route?.factIds),
  };
  const selected = state.selected;
  const selectedIsShown = selected !== null && view.entityIds.includes(selected);
  const edgeEmphasis = (id: string, source: string, target: string): Emphasis => {
    if (state.fact !== null) return id === state.fact ? "strong" : "faint";
    if (selectedIsShown) return source === selected || target === selected ? "strong" : "faint";
    if (route !== null) return onRoute.facts.has(id) ? "strong" : "faint";
    return "plain";
  };
  return {
    nodes: view.entityIds.flatMap((id) => {
      const entity = known.entities[id];
      if (entity === undefined) return [];
      const emphasis: Emphasis =
        route === null
          ? id === state.at
            ? "strong"
            : "plain"
          : onRoute.entities.has(id)
            ? "strong"
            : "faint";
      return [
        {
          id,
          label: entity.name[language],
          layer: entity.layer,
          shape: ENTITY_KINDS[entity.kind].shape,
          emphasis,
        },
      ];
    }),
    edges: view.facts.map(({ id, relation, subject, object }) => ({
      id,
      source: subject,
      target: object,
      family: RELATION_KINDS[relation].family,
      symmetric: RELATION_KINDS[relation].symmetric,
      emphasis: edgeEmphasis(id, subject, object),
    })),
    selected: selectedIsShown ? selected : null,
    laneNames: {
      ...(Object.fromEntries(
        Object.entries(LAYERS).map(([layer, name]) => [layer, name[language]]),
      ) as Record<keyof typeof LAYERS, string>),
      NONE: noLayer,
    } satisfies Record<LaneId, string>,
  };
};
