import { type CitedClaimData, citationsOf } from "../../../citations/cited-claim.ts";
import { ClaimStanding } from "../../../citations/claim-standing.tsx";
import { type Citing, SourceMark } from "../../../citations/source-mark.tsx";
import { textIn } from "../../../i18n/text-in.ts";
import { Fold, shownOf } from "./fold.tsx";
import styles from "./sentence-list.module.css";

/** Claims that stand by themselves as sentences: what an entity is not, and what it no longer is. */
export const SentenceList = ({
  claims,
  sort,
  most,
  citing,
}: {
  claims: readonly CitedClaimData[];
  sort: "denied" | "past";
  /** So many stand open. */
  most: number;
  citing: Citing;
}) => {
  const shown = shownOf(claims.length, most);
  const list = (some: readonly CitedClaimData[]) => (
    <ul>
      {some.map((claim) => (
        <li key={claim.id} id={`c-${claim.id}`} className={styles.sentence}>
          {textIn(claim, "statement", citing.language)}
          <SourceMark citations={citationsOf(claim)} citing={citing} />
          <ClaimStanding
            claim={claim}
            citing={citing}
            known={sort === "past" ? "ended" : "nothing"}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.sentences} data-sort={sort}>
      {list(claims.slice(0, shown))}
      <Fold count={claims.length - shown}>{list(claims.slice(shown))}</Fold>
    </div>
  );
};
