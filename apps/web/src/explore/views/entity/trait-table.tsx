import { useTranslations } from "next-intl";
import { citationsOf } from "../../../citations/cited-claim.ts";
import { ClaimStanding } from "../../../citations/claim-standing.tsx";
import { type Citing, SourceMark } from "../../../citations/source-mark.tsx";
import { textIn } from "../../../i18n/text-in.ts";
import type { EntityData } from "./entity-query.ts";
import styles from "./trait-table.module.css";
import { traitText } from "./trait-text.ts";

type Trait = EntityData["traits"][number];

/** An entity's traits, one row a dimension. */
export const TraitTable = ({ traits, citing }: { traits: readonly Trait[]; citing: Citing }) => {
  const t = useTranslations("entity");
  const { language } = citing;
  const byDimension = new Map<string, Trait[]>();
  for (const trait of traits) {
    const id = trait.dimension?.id ?? "";
    byDimension.set(id, [...(byDimension.get(id) ?? []), trait]);
  }
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t("traits")}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t("dimension")}</th>
          <th scope="col">{t("stated")}</th>
        </tr>
      </thead>
      <tbody>
        {[...byDimension].map(([id, own]) => (
          <tr key={id} className={styles.row}>
            <th scope="row" className={styles.dimension}>
              {own[0]?.dimension ? textIn(own[0].dimension, "name", language) : ""}
            </th>
            <td className={styles.cell}>
              {own.map((trait) => {
                const { value, note } = traitText(trait, language);
                return (
                  <div key={trait.id} id={`c-${trait.id}`} className={styles.trait}>
                    {value && <strong className={styles.value}>{value}</strong>}
                    {value && note && <span className={styles.between}> · </span>}
                    {note}
                    <SourceMark citations={citationsOf(trait)} citing={citing} />
                    <ClaimStanding claim={trait} language={language} />
                  </div>
                );
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
