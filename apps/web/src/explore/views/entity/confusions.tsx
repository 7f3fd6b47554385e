import Link from "next/link";
import { useTranslations } from "next-intl";
import { type CitedClaimData, citationsOf } from "../../../citations/cited-claim.ts";
import { ClaimStanding } from "../../../citations/claim-standing.tsx";
import { type Citing, SourceMark } from "../../../citations/source-mark.tsx";
import { LayerSwatch } from "../../../design/layer-tag.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import styles from "./confusions.module.css";
import type { EntityData, ListedEntity } from "./entity-query.ts";
import { Fold, shownOf } from "./fold.tsx";

/** So many pairs stand open. */
const SHOWN = 4;

type Contrast = { readonly contrastEn: string | null; readonly contrastZh: string | null };

/** A pair that is easily confused, seen from the page's own entity. */
export type Confusion = {
  readonly claim: CitedClaimData;
  readonly other: ListedEntity;
  readonly ownSide: Contrast;
  readonly otherSide: Contrast;
};

/** The pairs of an entity. Stored once, they are read from either end. */
export const confusionsOf = (
  entity: Pick<EntityData, "confusions" | "confusionsFrom">,
): readonly Confusion[] => {
  const sidesOf = (
    claim: EntityData["confusionsFrom"][number] | EntityData["confusions"][number],
  ) => ({
    subject: { contrastEn: claim.contrastSubjectEn, contrastZh: claim.contrastSubjectZh },
    object: { contrastEn: claim.contrastObjectEn, contrastZh: claim.contrastObjectZh },
  });
  return [
    ...entity.confusions.flatMap(({ object, ...claim }) => {
      const { subject: ownSide, object: otherSide } = sidesOf({ object, ...claim });
      return object === null ? [] : [{ claim, other: object, ownSide, otherSide }];
    }),
    ...entity.confusionsFrom.map(({ subject, ...claim }) => {
      const { subject: otherSide, object: ownSide } = sidesOf({ subject, ...claim });
      return { claim, other: subject, ownSide, otherSide };
    }),
  ];
};

const Pair = ({
  entity,
  pair,
  citing,
}: {
  entity: ListedEntity;
  pair: Confusion;
  citing: Citing;
}) => {
  const t = useTranslations("entity");
  const { language } = citing;
  const to = addresses(language);
  return (
    <li className={styles.pair} id={`c-${pair.claim.id}`}>
      <dl className={styles.sides}>
        <div className={styles.side}>
          <dt className={styles.name}>
            <LayerSwatch layer={entity.layer} />
            {textIn(entity, "name", language)}
          </dt>
          <dd>{textIn(pair.ownSide, "contrast", language)}</dd>
        </div>
        <div className={styles.side}>
          <dt className={styles.name}>
            <LayerSwatch layer={pair.other.layer} />
            <Link href={to.entity(pair.other.id)} prefetch={false}>
              {textIn(pair.other, "name", language)}
            </Link>
          </dt>
          <dd>{textIn(pair.otherSide, "contrast", language)}</dd>
        </div>
      </dl>
      <div className={styles.statement}>
        {textIn(pair.claim, "statement", language)}
        <SourceMark citations={citationsOf(pair.claim)} citing={citing} />
        <ClaimStanding claim={pair.claim} citing={citing} />
      </div>
      <p className={styles.compare}>
        <Link
          href={to.compare([entity.id, pair.other.id])}
          prefetch={false}
          aria-label={t("tellApartNames", {
            own: textIn(entity, "name", language),
            other: textIn(pair.other, "name", language),
          })}
        >
          {t("tellApart")}
        </Link>
      </p>
    </li>
  );
};

/** What an entity is easily taken for: of each pair, what is true of the one only beside what is true of the other. */
export const Confusions = ({
  entity,
  pairs,
  citing,
}: {
  entity: ListedEntity;
  pairs: readonly Confusion[];
  citing: Citing;
}) => {
  const shown = shownOf(pairs.length, SHOWN);
  const list = (some: readonly Confusion[]) => (
    <ul>
      {some.map((pair) => (
        <Pair key={pair.claim.id} entity={entity} pair={pair} citing={citing} />
      ))}
    </ul>
  );
  return (
    <div className={styles.pairs}>
      {list(pairs.slice(0, shown))}
      <Fold count={pairs.length - shown}>{list(pairs.slice(shown))}</Fold>
    </div>
  );
};
