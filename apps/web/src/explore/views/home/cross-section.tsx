import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { citationsOf } from "../../../citations/cited-claim.ts";
import { type Citing, SourceMark } from "../../../citations/source-mark.tsx";
import { Hatch } from "../../../design/hatch.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import styles from "./cross-section.module.css";
import type { HomeStack } from "./home-query.ts";
import { alignStacks, type SectionRow } from "./section-rows.ts";

type Layer = HomeStack["layers"][number];

const fillOf = ({ entity }: Layer) =>
  entity.layer === null ? undefined : { background: `var(--layer-${entity.layer})` };

const Band = ({ layer, language }: { layer: Layer; language: Language }) => (
  <Link
    className={styles.band}
    href={addresses(language).entity(layer.entity.id)}
    prefetch={false}
    style={fillOf(layer)}
  >
    <strong className={styles.name}>{textIn(layer.entity, "name", language)}</strong>
    <span className={styles.role}>{textIn(layer, "role", language)}</span>
  </Link>
);

/** Where a stack has no such layer: an unconformity, drawn as geologists draw it. */
const Gap = ({ text }: { text: string }) => (
  <div className={styles.gap}>
    <svg className={styles.wave} viewBox="0 0 240 8" preserveAspectRatio="none" aria-hidden="true">
      <path
        d={`M0 4${" q5 -6 10 0 t10 0".repeat(12)}`}
        fill="none"
        stroke="var(--ink2)"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
    <span>{text}</span>
  </div>
);

const Row = ({ row, language }: { row: SectionRow<Layer>; language: Language }) => {
  const t = useTranslations("home");
  const joined = row.left !== null && row.left.entity.id === row.right?.entity.id;
  const hatched = joined ? { both: row.left } : { left: row.left, right: row.right };
  return (
    <li className={styles.row}>
      {row.left ? <Band layer={row.left} language={language} /> : <Gap text={t("gap")} />}
      <span
        className={styles.joint}
        data-joined={joined}
        style={joined && row.left ? fillOf(row.left) : undefined}
      />
      {row.right ? <Band layer={row.right} language={language} /> : <Gap text={t("gap")} />}
      {/* A joined layer has one hatch across the joint, so that its pattern has no seam. */}
      {Object.entries(hatched).map(
        ([side, layer]) =>
          layer?.entity.layer && (
            <span key={side} className={styles.hatch} data-side={side}>
              <Hatch layer={layer.entity.layer} />
            </span>
          ),
      )}
    </li>
  );
};

/** Two stacks drawn as one section through the ground. A layer that both have runs through; the others stop short. */
export const CrossSection = ({
  left,
  right,
  citing,
}: {
  left: HomeStack;
  right: HomeStack;
  citing: Citing;
}) => {
  const t = useTranslations("home");
  const { language } = citing;
  const rows = alignStacks(left.layers, right.layers, ({ entity }) => entity.id).toReversed();
  return (
    <figure className={styles.section}>
      <div className={styles.heads}>
        {[left, right].map((stack) => (
          <div key={stack.id}>
            <h3 className={styles.title}>{textIn(stack, "name", language)}</h3>
            <SourceMark citations={citationsOf(stack)} citing={citing} />
          </div>
        ))}
      </div>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <Row key={`${row.left?.id} ${row.right?.id}`} row={row} language={language} />
        ))}
      </ol>
      <figcaption className={styles.caption}>{t("sectionCaption")}</figcaption>
    </figure>
  );
};
