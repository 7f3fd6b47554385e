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
      comparableWith(first: 20) {
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

/** The comparisons that the home page offers: what beginners take for rivals or for the same. */
export const HOME_PAIRS = [
  ["docker", "kvm"],
  ["container", "virtual-machine"],
  ["docker", "kubernetes"],
  ["kvm", "qemu"],
] as const;

/** The first of each pair: of these the page asks what they are compared with. */
export const HOME_HEADS = [...new Set(HOME_PAIRS.map(([left]) => left))];
