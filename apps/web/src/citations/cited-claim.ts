import { graphql, type ResultOf } from "../graphql/graphql.ts";

/** What a claim carries wherever it is shown as a sentence: its words, its standing and where it is written. */
export const CitedClaim = graphql(`
  fragment CitedClaim on Claim {
    id
    status
    since
    until
    inferred
    statementEn
    statementZh
    sections {
      id
    }
    dispute {
      id
      topicEn
      topicZh
      acceptedEn
      acceptedZh
    }
  }
`);

export type CitedClaimData = ResultOf<typeof CitedClaim>;

/** Ids of the sections where a claim is written. */
export const citationsOf = ({ sections }: Pick<CitedClaimData, "sections">): readonly string[] =>
  sections.map(({ id }) => id);
