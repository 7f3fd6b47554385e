import { useTranslations } from "next-intl";
import { citationsOf } from "../../../citations/cited-claim.ts";
import { ClaimStanding } from "../../../citations/claim-standing.tsx";
import { type Citing, SourceMark } from "../../../citations/source-mark.tsx";
import { textIn } from "../../../i18n/text-in.ts";
import { Fold, shownOf } from "./fold.tsx";
import { RankingList } from "./ranking-list.tsx";
import styles from "./trait-table.module.css";
import { traitSentence } from "./trait-text.ts";
import type { Ranking, Trait, TraitRow } from "./traits.ts";

/** So many rows stand open; an entity can have fifty. */
const VALUES_SHOWN = 8;
const WORDS_SHOWN = 3;

const Stated = ({
  trait,
  later,
  citing,
}: {
  trait: Trait;
  /** What follows in the same cell: the answer of a dispute stands once, after its last side. */
  later: readonly Trait[];
  citing: Citing;
}) => (
  <div id={`c-${trait.id}`} className={styles.trait}>
    {traitSentence(trait, citing.language)}
    <SourceMark citations={citationsOf(trait)} citing={citing} />
    <ClaimStanding
      claim={trait}
      citing={citing}
      known={
        trait.dispute !== null && later.some(({ dispute }) => dispute?.id === trait.dispute?.id)
          ? "answer"
          : "nothing"
      }
    />
  </div>
);

const Table = ({
  caption,
  rows,
  citing,
}: {
  caption: string;
  rows: readonly TraitRow[];
  citing: Citing;
}) => {
  const t = useTranslations("entity");
  const { language } = citing;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t("dimension")}</th>
          <th scope="col">{t("stated")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ dimension, values, words }) => (
          <tr key={dimension.id} className={styles.row}>
            <th scope="row" className={styles.dimension}>
              {textIn(dimension, "name", language)}
            </th>
            <td className={styles.cell}>
              {values.map(({ value, claims }) => (
                <div key={value.id} className={styles.stated}>
                  <strong className={styles.value}>{textIn(value, "name", language)}</strong>
                  {claims.map((trait, place) => (
                    <Stated
                      key={trait.id}
                      trait={trait}
                      later={[...claims.slice(place + 1), ...words]}
                      citing={citing}
                    />
                  ))}
                </div>
              ))}
              {words.map((trait, place) => (
                <Stated
                  key={trait.id}
                  trait={trait}
                  later={words.slice(place + 1)}
                  citing={citing}
                />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const FoldedTable = ({
  caption,
  rows,
  most,
  citing,
}: {
  caption: string;
  rows: readonly TraitRow[];
  most: number;
  citing: Citing;
}) => {
  const shown = shownOf(rows.length, most);
  const folded = rows.slice(shown);
  return (
    <>
      <Table caption={caption} rows={rows.slice(0, shown)} citing={citing} />
      <Fold count={folded.length}>
        <Table caption={caption} rows={folded} citing={citing} />
      </Fold>
    </>
  );
};

/** An entity's traits: values of scales first, then what it ranks above and below, then what sources only put in words. */
export const Traits = ({
  rows,
  rankings,
  citing,
}: {
  rows: readonly TraitRow[];
  rankings: readonly Ranking[];
  citing: Citing;
}) => {
  const t = useTranslations("entity");
  const valued = rows.filter(({ values }) => values.length > 0);
  const worded = rows.filter(({ values }) => values.length === 0);
  return (
    <>
      {valued.length > 0 && (
        <FoldedTable caption={t("traits")} rows={valued} most={VALUES_SHOWN} citing={citing} />
      )}
      {rankings.length > 0 && (
        <>
          <h3 className={styles.heading}>{t("rankings")}</h3>
          <RankingList rankings={rankings} citing={citing} />
        </>
      )}
      {worded.length > 0 && (
        <>
          <h3 className={styles.heading}>{t("inWords")}</h3>
          <FoldedTable caption={t("inWords")} rows={worded} most={WORDS_SHOWN} citing={citing} />
        </>
      )}
    </>
  );
};
