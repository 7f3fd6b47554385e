import { graphql, type ResultOf } from "../../../graphql/graphql.ts";

/** What the home page draws: two stacks, the pairs worth comparing, and how many entries each layer has. */
export const HomeQuery = graphql(`
  query Home($stacks: [ID!]!, $heads: [ID!]!) {
    stacks(where: { id: { in: $stacks } }) {
      id
      nameEn
      nameZh
      sections {
        id
      }
      layers(sort: [{ position: ASC }]) {
        id
        roleEn
        roleZh
        entity {
          id
          layer
          nameEn
          nameZh
        }
      }
    }
    heads: entities(where: { id: { in: $heads } }) {
      id
      layer
      nameEn
      nameZh
      comparableWith(first: 3) {
        sharedDimensions
        entity {
          id
          layer
          nameEn
          nameZh
        }
      }
    }
    statistics {
      entities
      byLayer {
        layer
        count
      }
    }
  }
`);

export type HomeData = ResultOf<typeof HomeQuery>;
export type HomeStack = HomeData["stacks"][number];

/** A virtual machine's layers beside a container's: the comparison that beginners come for. */
export const HOME_STACKS = { left: "stack-vm-s4", right: "stack-docker" } as const;

/** The entries whose best filled comparisons the home page offers. */
export const HOME_HEADS = ["container", "docker", "kubernetes", "kvm", "virtual-machine"];
