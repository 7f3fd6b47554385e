import type { Stance } from "@strata/graph-model";
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
    sectionsConnection(first: 20) {
      edges {
        properties {
          stance
        }
        node {
          id
        }
      }
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

export type CitationData = { readonly sectionId: string; readonly stance: Stance };

/** Where a claim is written, in the order of the API. */
export const citationsOf = (
  claim: Pick<CitedClaimData, "sectionsConnection">,
): readonly CitationData[] =>
  claim.sectionsConnection.edges.map(({ node, properties }) => ({
    sectionId: node.id,
    stance: properties.stance,
  }));
