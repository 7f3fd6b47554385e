import { graphql, type ResultOf } from "../../../graphql/graphql.ts";

/** The entities of all stacks: what the graph opens on. */
export const CrossSectionQuery = graphql(`
  query GraphCrossSection {
    stacks {
      id
      layers(sort: [{ position: ASC }]) {
        id
        entity { id kind layer nameEn nameZh glossEn glossZh }
      }
    }
  }
`);

/** Entities with all their accepted relations, and where each is written. */
export const EntityFactsQuery = graphql(`
  query GraphEntityFacts($ids: [ID!]!, $count: Int!, $facts: ClaimWhere!) {
    entities(where: { id: { in: $ids } }, limit: $count) {
      id kind layer nameEn nameZh glossEn glossZh
      claims(where: $facts, limit: 100) {
        id relation statementEn statementZh until inferred
        object { id kind layer nameEn nameZh glossEn glossZh }
        sections { id headingEn headingZh source { id titleEn titleZh } }
      }
      mentions(where: $facts, limit: 100) {
        id relation statementEn statementZh until inferred
        subject { id kind layer nameEn nameZh glossEn glossZh }
        sections { id headingEn headingZh source { id titleEn titleZh } }
      }
    }
  }
`);

/** The accepted relations that join any of these entities with each other, a page at a time. */
export const FactsAmongQuery = graphql(`
  query GraphFactsAmong($ids: [ID!]!, $offset: Int!) {
    claims(
      where: {
        kind: { eq: RELATION }
        status: { eq: ACCEPTED }
        subject: { some: { id: { in: $ids } } }
        object: { some: { id: { in: $ids } } }
      }
      limit: 100
      offset: $offset
    ) {
      id relation statementEn statementZh until inferred
      subject { id }
      object { id }
      sections { id headingEn headingZh source { id titleEn titleZh } }
    }
  }
`);

/** How one entity leads to another. */
export const RoutesQuery = graphql(`
  query GraphRoutes($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, first: 3) {
      sentenceEn sentenceZh
      entities { id kind layer nameEn nameZh glossEn glossZh }
      claims {
        id relation statementEn statementZh until inferred
        subject { id }
        object { id }
        sections { id headingEn headingZh source { id titleEn titleZh } }
      }
    }
    ends: entities(where: { id: { in: [$from, $to] } }, limit: 2) {
      id kind layer nameEn nameZh glossEn glossZh
    }
  }
`);

type EntityAnswer = ResultOf<typeof EntityFactsQuery>["entities"][number];
/** An entity as each of these documents selects it. */
export type AnsweredEntity = Omit<EntityAnswer, "claims" | "mentions">;
/** A claim as each of these documents selects it. */
export type AnsweredClaim = Omit<EntityAnswer["claims"][number], "object">;
