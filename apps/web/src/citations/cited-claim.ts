import { graphql, type ResultOf } from "../graphql/graphql.ts";

/** What a claim carries wherever it is shown as a sentence: its words, its standing and where it is written. */
export const CitedClaim = graphql(`
  fragment CitedClaim on Claim {
    id
    status
    since
    sinceLabel
    until
    untilLabel
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
      asOf
      acceptedSections(limit: 4) {
        id
      }
    }
  }
`);

export type CitedClaimData = ResultOf<typeof CitedClaim>;

/** Ids of the sections where a claim is written. */
export const citationsOf = ({ sections }: Pick<CitedClaimData, "sections">): readonly string[] =>
  sections.map(({ id }) => id);

/** Ids of the sections on which a dispute's accepted answer rests. */
export const acceptedCitationsOf = ({
  acceptedSections,
}: Pick<NonNullable<CitedClaimData["dispute"]>, "acceptedSections">): readonly string[] =>
  acceptedSections.map(({ id }) => id);

/** Every section that a claim cites where it is shown with its standing, in that order. */
export const shownCitationsOf = (
  claim: Pick<CitedClaimData, "sections" | "status" | "dispute">,
): readonly string[] => [
  ...citationsOf(claim),
  ...(claim.dispute === null || claim.status === "ACCEPTED"
    ? []
    : acceptedCitationsOf(claim.dispute)),
];
