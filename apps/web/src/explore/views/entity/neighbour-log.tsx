import type { Language } from "@strata/graph-model";
import { LAYER_IDS, RELATION_KINDS } from "@strata/graph-model";
import Link from "next/link";
import { FAMILY_LINES } from "../../../design/family.tsx";
import { LayerSwatch } from "../../../design/layer-tag.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import type { ListedEntity } from "./entity-query.ts";
import type { Fact } from "./facts.ts";
import styles from "./neighbour-log.module.css";

/** Height of a row; the drawing beside the names must agree with it. */
const ROW = 34;
const WIDTH = 76;
const STEM = 10;
/** Radius of the bend from the stem into a row. */
const TURN = 14;

/** Applications on top, hardware at the bottom, what belongs to no layer last. */
const depth = ({ layer }: ListedEntity): number =>
  layer === null ? LAYER_IDS.length : LAYER_IDS.length - 1 - LAYER_IDS.indexOf(layer);

/**
 * An entity's neighbours in the order of their layers, like entries of a drill log: what lies above it is drawn above,
 * what carries it below. Each line has its family's colour and stroke; the words say the relation.
 */
export const NeighbourLog = ({
  centre,
  neighbours,
  language,
}: {
  centre: ListedEntity;
  neighbours: readonly Fact[];
  language: Language;
}) => {
  const sorted = neighbours.toSorted((a, b) => depth(a.other) - depth(b.other));
  const above = sorted.filter(({ other }) => depth(other) < depth(centre));
  const below = sorted.filter(({ other }) => depth(other) >= depth(centre));
  const centreRow = above.length;
  const height = (sorted.length + 1) * ROW;
  const middle = (row: number) => row * ROW + ROW / 2;
  const rows = [
    ...above.map((fact, row) => ({ fact, row })),
    ...below.map((fact, place) => ({ fact, row: centreRow + 1 + place })),
  ];
  const path = (row: number) => {
    const towardsCentre = row < centreRow ? TURN : -TURN;
    const y = middle(row);
    return `M${STEM} ${y + towardsCentre}Q${STEM} ${y} ${STEM + TURN} ${y}H${WIDTH - 4}`;
  };
  const item = ({ fact }: { fact: Fact }) => {
    const { phrase, inverse } = RELATION_KINDS[fact.relation];
    return (
      <li key={fact.claim.id} className={styles.row}>
        <Link
          className={styles.link}
          href={addresses(language).entity(fact.other.id)}
          prefetch={false}
          title={textIn(fact.claim, "statement", language)}
        >
          <span className={styles.relation}>
            {(fact.direction === "OUT" ? phrase : inverse.phrase)[language]}
          </span>
          <LayerSwatch layer={fact.other.layer} />
          <span className={styles.name}>{textIn(fact.other, "name", language)}</span>
        </Link>
      </li>
    );
  };
  return (
    <div className={styles.log}>
      <svg
        className={styles.lines}
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        aria-hidden="true"
      >
        <path
          d={`M${STEM} ${above.length > 0 ? middle(0) + TURN : middle(centreRow)}V${
            below.length > 0 ? middle(sorted.length) - TURN : middle(centreRow)
          }`}
          stroke="var(--ink2)"
          strokeWidth="1.5"
        />
        {rows.map(({ fact, row }) => {
          const family = RELATION_KINDS[fact.relation].family;
          const { width, dash, double } = FAMILY_LINES[family];
          return (
            <g
              key={fact.claim.id}
              fill="none"
              stroke={`var(--family-${family})`}
              strokeDasharray={dash ?? undefined}
            >
              <path d={path(row)} strokeWidth={double ? 4 : width} />
              {double && <path d={path(row)} stroke="var(--bg)" strokeWidth="2" />}
            </g>
          );
        })}
        <rect
          x={STEM - 6}
          y={middle(centreRow) - 6}
          width="12"
          height="12"
          fill={centre.layer === null ? "var(--bg)" : `var(--layer-${centre.layer})`}
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      </svg>
      <ul className={styles.names}>
        {above.map((fact) => item({ fact }))}
        <li className={styles.row}>
          <strong className={styles.centre}>{textIn(centre, "name", language)}</strong>
        </li>
        {below.map((fact) => item({ fact }))}
      </ul>
    </div>
  );
};
