import { cache } from "react";
import { CitedClaim } from "../../../citations/cited-claim.ts";
import { ask } from "../../../graphql/ask.ts";
import { graphql, type ResultOf } from "../../../graphql/graphql.ts";

const EntityInList = graphql(`
  fragment EntityInList on Entity {
    id
    layer
    nameEn
    nameZh
  }
`);

/** All that the page of one entity shows; section ids are resolved by the bibliography. */
export const EntityQuery = graphql(
  `
    query EntityPage($id: ID!) {
      entity(id: $id) {
        id
        kind
        layer
        nameEn
        nameZh
        aliasesEn
        aliasesZh
        glossEn
        glossZh
        mentionedIn {
          id
        }
        relations: claims(where: { kind: { eq: RELATION } }, limit: 100) {
          ...CitedClaim
          relation
          propertyValueEn
          propertyValueZh
          object {
            ...EntityInList
          }
        }
        relationsTo: mentions(where: { kind: { eq: RELATION } }, limit: 100) {
          ...CitedClaim
          relation
          propertyValueEn
          propertyValueZh
          subject {
            ...EntityInList
          }
        }
        negations: claims(where: { kind: { eq: NEGATION } }, limit: 100) {
          ...CitedClaim
        }
        traits: claims(where: { kind: { eq: TRAIT } }, limit: 100) {
          ...CitedClaim
          noteEn
          noteZh
          dimension {
            id
            nameEn
            nameZh
          }
          value {
            id
            nameEn
            nameZh
          }
        }
        stackLayers {
          id
          stack {
            id
            nameEn
            nameZh
            layers(sort: [{ position: ASC }]) {
              id
              entity {
                ...EntityInList
              }
            }
          }
        }
        disputes {
          id
          topicEn
          topicZh
          acceptedEn
          acceptedZh
        }
        comparableWith(first: 4) {
          sharedDimensions
          entity {
            ...EntityInList
          }
        }
      }
    }
  `,
  [CitedClaim, EntityInList],
);

export type EntityData = NonNullable<ResultOf<typeof EntityQuery>["entity"]>;
export type ListedEntity = ResultOf<typeof EntityInList>;

/** One request for the page and its metadata. */
export const loadEntity = cache((id: string) => ask(EntityQuery, { id }));
