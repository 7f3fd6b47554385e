import { CitedClaim } from "../../../citations/cited-claim.ts";
import { graphql, type ResultOf } from "../../../graphql/graphql.ts";

const ComparedEntity = graphql(`
  fragment ComparedEntity on Entity {
    id
    layer
    nameEn
    nameZh
    comparableWith(first: 4) {
      sharedDimensions
      entity {
        id
        layer
        nameEn
        nameZh
      }
    }
  }
`);

export const CompareQuery = graphql(
  `
    query Compare($ids: [ID!]!, $onlyDifferences: Boolean!) {
      compare(ids: $ids, onlyDifferences: $onlyDifferences) {
        unknownIds
        entities {
          ...ComparedEntity
        }
        rows {
          verdict
          dimension {
            id
            nameEn
            nameZh
          }
          cells {
            entityId
            known
            claims {
              ...CitedClaim
              noteEn
              noteZh
              value {
                id
                nameEn
                nameZh
              }
            }
          }
        }
      }
    }
  `,
  [CitedClaim, ComparedEntity],
);

/** For a comparison that still lacks its second entry: who could be it. */
export const CandidatesQuery = graphql(
  `
    query CompareCandidates($ids: [ID!]!) {
      entities(where: { id: { in: $ids } }) {
        ...ComparedEntity
      }
    }
  `,
  [ComparedEntity],
);

/** What a reader typed to add, resolved to the best match. */
export const AddQuery = graphql(`
  query CompareAdd($text: String!) {
    search(text: $text, first: 1) {
      entity {
        id
      }
    }
  }
`);

export type Comparison = ResultOf<typeof CompareQuery>["compare"];
export type ComparisonRow = Comparison["rows"][number];
export type Compared = ResultOf<typeof ComparedEntity>;
