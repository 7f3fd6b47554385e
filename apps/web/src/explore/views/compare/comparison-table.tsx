import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { citationsOf } from "../../../citations/cited-claim.ts";
import { ClaimStanding } from "../../../citations/claim-standing.tsx";
import { type Citing, SourceMark } from "../../../citations/source-mark.tsx";
import { LayerSwatch } from "../../../design/layer-tag.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import { traitText } from "../entity/trait-text.ts";
import { byValue } from "../entity/traits.ts";
import type { Compared, ComparisonRow } from "./compare-query.ts";
import styles from "./comparison-table.module.css";

type CellData = ComparisonRow["cells"][number];
type CellClaim = CellData["claims"][number];

/** Whether a claim adds nothing to its value but its mark, which then stands on the value's own line. */
const isBare = (claim: CellClaim, language: Language): boolean =>
  claim.status === "ACCEPTED" && traitText(claim, language).note === null;

const Stated = ({
  claim,
  entityId,
  citing,
  known,
}: {
  claim: CellClaim;
  entityId: string;
  citing: Citing;
  known: "nothing" | "answer";
}) => {
  const { language } = citing;
  const { note } = traitText(claim, language);
  return (
    <div className={styles.claim} data-mark-only={isBare(claim, language)}>
      {note}
      <SourceMark
        citations={citationsOf(claim)}
        citing={citing}
        statement={{
          text: textIn(claim, "statement", language),
          href: addresses(language).entity(entityId, claim.id),
        }}
      />
      <ClaimStanding claim={claim} citing={citing} known={known} />
    </div>
  );
};

/** A value once, then what each source adds to it. */
const Cell = ({ cell, citing }: { cell: CellData; citing: Citing }) => {
  const t = useTranslations("compare");
  if (!cell.known) return <span className={styles.unknown}>{t("unknown")}</span>;
  const { values, words } = byValue(cell.claims);
  const { language } = citing;
  // Several claims of a cell may be sides of one dispute: its answer is told with the first.
  const answered = new Set<string>();
  const stated = (claim: CellClaim) => {
    const dispute = claim.status === "ACCEPTED" ? undefined : claim.dispute?.id;
    const known = dispute !== undefined && answered.has(dispute) ? "answer" : "nothing";
    if (dispute !== undefined) answered.add(dispute);
    return (
      <Stated key={claim.id} claim={claim} entityId={cell.entityId} citing={citing} known={known} />
    );
  };
  return (
    <>
      {values.map(({ value, claims }) => (
        <div key={value.id} className={styles.value}>
          <strong>{textIn(value, "name", language)}</strong>
          {claims
            .toSorted((a, b) => Number(isBare(b, language)) - Number(isBare(a, language)))
            .map(stated)}
        </div>
      ))}
      {words.map(stated)}
    </>
  );
};

/**
 * Dimensions down, entities across. On a narrow screen each dimension becomes a block; the roles are written out,
 * because a table that CSS lays out otherwise is none to a screen reader.
 */
export const ComparisonTable = ({
  caption,
  entities,
  rows,
  citing,
}: {
  caption: string;
  entities: readonly Compared[];
  rows: readonly ComparisonRow[];
  citing: Citing;
}) => {
  const t = useTranslations("compare");
  const { language } = citing;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    <table className={styles.table} role="table" data-columns={entities.length}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup" className={styles.heads}>
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.corner}>
            <span className="visually-hidden">{t("dimension")}</span>
          </th>
          {entities.map((entity) => (
            <th key={entity.id} role="columnheader" scope="col" className={styles.head}>
              <Link href={addresses(language).entity(entity.id)} prefetch={false}>
                <LayerSwatch layer={entity.layer} />
                {textIn(entity, "name", language)}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, place) => (
          <tr key={row.dimension?.id ?? place} role="row" className={styles.row}>
            <th role="rowheader" scope="row" className={styles.dimension}>
              {row.dimension ? textIn(row.dimension, "name", language) : ""}
            </th>
            {row.cells.map((cell, column) => (
              <td key={cell.entityId} role="cell" className={styles.cell}>
                <span className={styles.whose} aria-hidden="true">
                  {textIn(entities[column] ?? {}, "name", language)}
                </span>
                <Cell cell={cell} citing={citing} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
};
