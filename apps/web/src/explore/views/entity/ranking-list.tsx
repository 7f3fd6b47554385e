import Link from "next/link";
import { useTranslations } from "next-intl";
import { citationsOf } from "../../../citations/cited-claim.ts";
import { ClaimStanding } from "../../../citations/claim-standing.tsx";
import { type Citing, SourceMark } from "../../../citations/source-mark.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { Fold, shownOf } from "./fold.tsx";
import styles from "./trait-table.module.css";
import type { Ranking } from "./traits.ts";

/** So many rankings stand open. */
const SHOWN = 4;

const Row = ({
  ranking: { claim, above, other },
  citing,
}: {
  ranking: Ranking;
  citing: Citing;
}) => {
  const t = useTranslations("entity");
  const { language } = citing;
  return (
    <li id={`c-${claim.id}`} className={styles.ranking}>
      <span className={styles.rankedBy}>
        {claim.dimension && textIn(claim.dimension, "name", language)}
      </span>
      <div>
        <span aria-hidden="true">{above ? "▲" : "▽"} </span>
        {above ? t("ranksAbove") : t("ranksBelow")}{" "}
        <Link className={styles.value} href={addresses(language).entity(other.id)} prefetch={false}>
          {textIn(other, "name", language)}
        </Link>
        <div className={styles.trait}>
          {textIn(claim, "statement", language)}
          <SourceMark citations={citationsOf(claim)} citing={citing} />
          <ClaimStanding claim={claim} citing={citing} />
        </div>
      </div>
    </li>
  );
};

/** Above and below what an entity ranks, and on which dimension. */
export const RankingList = ({
  rankings,
  citing,
}: {
  rankings: readonly Ranking[];
  citing: Citing;
}) => {
  const shown = shownOf(rankings.length, SHOWN);
  const list = (some: readonly Ranking[]) => (
    <ul>
      {some.map((ranking) => (
        <Row key={ranking.claim.id} ranking={ranking} citing={citing} />
      ))}
    </ul>
  );
  return (
    <div className={styles.rankings}>
      {list(rankings.slice(0, shown))}
      <Fold count={rankings.length - shown}>{list(rankings.slice(shown))}</Fold>
    </div>
  );
};
