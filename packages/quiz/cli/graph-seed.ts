import { fileURLToPath } from "node:url";
import type { Knowledge } from "@strata/graph-model";
import { formatProblems, loadSeed } from "@strata/graph-model/seed-files";

const GRAPH_SEED = fileURLToPath(new URL("../../../graph-seed", import.meta.url));

/** What graph-seed knows; null when it has errors, which are then printed. */
export const graphSeed = async (): Promise<Knowledge | null> => {
  const { knowledge, problems } = await loadSeed(GRAPH_SEED);
  if (knowledge === null) console.error(formatProblems(problems));
  return knowledge;
};
