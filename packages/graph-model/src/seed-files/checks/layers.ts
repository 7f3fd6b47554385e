import { LAYER_IDS } from "../../entity-kinds/layers.ts";
import { yamlWord } from "../file-schemas.ts";
import type { SeedProblem } from "../problem.ts";
import type { Seed } from "../seed.ts";

/** Things that are built, run or used stand in one of the layers. */
const LAYERED: ReadonlySet<string> = new Set([
  "technology",
  "tool",
  "component",
  "resource",
  "platform",
]);

/** Every thing has its layer; ideas and uses have none. */
export const checkLayers = (seed: Seed): readonly SeedProblem[] =>
  seed.entities.flatMap((entry) => {
    const { kind, layer } = entry.data;
    if (LAYERED.has(kind) === (layer !== undefined)) return [];
    return [
      entry.problemAt(
        [layer === undefined ? "kind" : "layer"],
        "layer",
        layer === undefined
          ? `The ${kind} stands in no layer.`
          : `A ${kind} is no thing and stands in no layer.`,
        layer === undefined
          ? `Add “layer: …”: ${LAYER_IDS.map(yamlWord).join(", ")}.`
          : "Delete the layer, or correct the kind.",
      ),
    ];
  });
