import { graphql, type ResultOf } from "../../../graphql/graphql.ts";

/** Ids only: how many entries each layer has. No layer has more than the API's hundred. */
export const LayerCountsQuery = graphql(`
  query LayerCounts {
    HARDWARE: entities(where: { layer: { eq: HARDWARE } }, limit: 100) {
      id
    }
    KERNEL: entities(where: { layer: { eq: KERNEL } }, limit: 100) {
      id
    }
    VIRTUALIZATION: entities(where: { layer: { eq: VIRTUALIZATION } }, limit: 100) {
      id
    }
    CONTAINERS: entities(where: { layer: { eq: CONTAINERS } }, limit: 100) {
      id
    }
    ORCHESTRATION: entities(where: { layer: { eq: ORCHESTRATION } }, limit: 100) {
      id
    }
    APPLICATIONS: entities(where: { layer: { eq: APPLICATIONS } }, limit: 100) {
      id
    }
  }
`);

export type LayerCounts = ResultOf<typeof LayerCountsQuery>;
