import { cache } from "react";
import { loadBibliography } from "../../../citations/bibliography.ts";
import {
  acceptedCitationsOf,
  CitedClaim,
  shownCitationsOf,
} from "../../../citations/cited-claim.ts";
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

const Contrast = graphql(`
  fragment Contrast on Claim {
    contrastSubjectEn
    contrastSubjectZh
    contrastObjectEn
    contrastObjectZh
  }
`);

const Dimensioned = graphql(`
  fragment Dimensioned on Claim {
    dimension {
      id
      nameEn
      nameZh
      scale
    }
  }
`);

/** All that the page of one entity shows; section ids are resolved by the bibliography. */
export const EntityQuery = graphql(
  `
    query EntityPage($id: ID!, $relations: ClaimWhere!) {
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
        relations: claims(where: $relations, limit: 200) {
          ...CitedClaim
          relation
          propertyValueEn
          propertyValueZh
          object {
            ...EntityInList
          }
        }
        relationsTo: mentions(where: $relations, limit: 200) {
          ...CitedClaim
          relation
          propertyValueEn
          propertyValueZh
          subject {
            ...EntityInList
          }
        }
        confusions: claims(where: { relation: { eq: CONFUSED_WITH } }, limit: 20) {
          ...CitedClaim
          ...Contrast
          object {
            ...EntityInList
          }
        }
        confusionsFrom: mentions(where: { relation: { eq: CONFUSED_WITH } }, limit: 20) {
          ...CitedClaim
          ...Contrast
          subject {
            ...EntityInList
          }
        }
        learnFirst: mentions(where: { relation: { eq: PREREQUISITE_OF } }, limit: 40) {
          ...CitedClaim
          subject {
            ...EntityInList
          }
        }
        learnNext: claims(where: { relation: { eq: PREREQUISITE_OF } }, limit: 40) {
          ...CitedClaim
          object {
            ...EntityInList
          }
        }
        negations: claims(where: { kind: { eq: NEGATION } }, limit: 100) {
          ...CitedClaim
        }
        traits: claims(where: { kind: { eq: TRAIT } }, limit: 200) {
          ...CitedClaim
          ...Dimensioned
          noteEn
          noteZh
          value {
            id
            nameEn
            nameZh
          }
        }
        ranksAbove: claims(where: { kind: { eq: ORDER } }, limit: 40) {
          ...CitedClaim
          ...Dimensioned
          object {
            ...EntityInList
          }
        }
        ranksBelow: mentions(where: { kind: { eq: ORDER } }, limit: 40) {
          ...CitedClaim
          ...Dimensioned
          subject {
            ...EntityInList
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
          asOf
          acceptedSections {
            id
          }
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
  [CitedClaim, EntityInList, Contrast, Dimensioned],
);

export type EntityData = NonNullable<ResultOf<typeof EntityQuery>["entity"]>;
export type ListedEntity = ResultOf<typeof EntityInList>;

/** The facts of the general list; what is about learning has sections of its own. */
export const entityVariables = (id: string) => ({
  id,
  relations: {
    kind: { eq: "RELATION" as const },
    NOT: { relation: { in: ["PREREQUISITE_OF" as const, "CONFUSED_WITH" as const] } },
  },
});

/** One request for the page and its metadata. */
export const loadEntity = cache((id: string) => ask(EntityQuery, entityVariables(id)));

/** The sections that the page of an entity cites anywhere. */
export const loadEntityBibliography = (entity: EntityData) =>
  loadBibliography([
    ...[
      entity.relations,
      entity.relationsTo,
      entity.confusions,
      entity.confusionsFrom,
      entity.learnFirst,
      entity.learnNext,
      entity.negations,
      entity.traits,
      entity.ranksAbove,
      entity.ranksBelow,
    ].flatMap((claims) => claims.flatMap(shownCitationsOf)),
    ...entity.disputes.flatMap(acceptedCitationsOf),
  ]);
