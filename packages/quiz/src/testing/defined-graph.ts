import type { Knowledge } from "@strata/graph-model";
import { tinyGraph } from "@strata/graph-model/testing";

/** Things of the tiny graph of which nothing can be two. */
export const APART = ["container", "image", "pod", "virtual-machine"] as const;

/** The tiny graph in which these entities have discriminating glosses, and containers, images, Pods and virtual machines are kept apart. */
export const definedGraph = (defined: readonly string[] = APART): Knowledge => ({
  ...tinyGraph,
  entities: tinyGraph.entities.map((entity) => ({
    ...entity,
    definedIn: defined.includes(entity.id) ? ["tiny-guide.basics"] : [],
  })),
  disjointClasses: [
    ...tinyGraph.disjointClasses,
    {
      id: "things",
      classes: APART,
      sections: ["tiny-guide.basics"],
      because: { en: "They are different things.", zh: "它们是不同的事物。" },
    },
  ],
});
