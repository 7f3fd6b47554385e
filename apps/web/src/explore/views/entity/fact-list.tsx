import { RELATION_FAMILIES } from "@strata/graph-model";
import Link from "next/link";
import { citationsOf } from "../../../citations/cited-claim.ts";
import { ClaimStanding } from "../../../citations/claim-standing.tsx";
import { type Citing, SourceMark } from "../../../citations/source-mark.tsx";
import { FamilySign } from "../../../design/family.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import styles from "./fact-list.module.css";
import type { Fact, FactGroup, FamilyFacts } from "./facts.ts";
import { Fold, shownOf } from "./fold.tsx";

/** A family shows this many facts; the rest opens. */
const SHOWN = 5;

const FactRow = ({ fact, citing }: { fact: Fact; citing: Citing }) => {
  const { language } = citing;
  return (
    <li className={styles.fact} id={`c-${fact.claim.id}`}>
      <div className={styles.object}>
        <Link href={addresses(language).entity(fact.other.id)} prefetch={false}>
          {textIn(fact.other, "name", language)}
        </Link>
        {fact.propertyValueEn && (
          <span className={styles.value}> {textIn(fact, "propertyValue", language)}</span>
        )}
      </div>
      <div className={styles.statement}>
        {textIn(fact.claim, "statement", language)}
        <SourceMark citations={citationsOf(fact.claim)} citing={citing} />
        <ClaimStanding claim={fact.claim} citing={citing} />
      </div>
    </li>
  );
};

const Groups = ({ groups, citing }: { groups: readonly FactGroup[]; citing: Citing }) =>
  groups.map((group) => (
    <div key={group.key} className={styles.group}>
      <h4 className={styles.phrase}>{group.phrase}</h4>
      <ul className={styles.facts}>
        {group.facts.map((fact) => (
          <FactRow key={fact.claim.id} fact={fact} citing={citing} />
        ))}
      </ul>
    </div>
  ));

/** Cuts groups after `count` facts in all; a group may stand on both sides of the cut. */
const split = (groups: readonly FactGroup[], count: number) => {
  const shown: FactGroup[] = [];
  const folded: FactGroup[] = [];
  let left = count;
  for (const group of groups) {
    const first = group.facts.slice(0, left);
    const rest = group.facts.slice(left);
    if (first.length > 0) shown.push({ ...group, facts: first });
    if (rest.length > 0) folded.push({ ...group, facts: rest });
    left -= first.length;
  }
  return { shown, folded };
};

const Family = ({ family, citing }: { family: FamilyFacts; citing: Citing }) => {
  const { language } = citing;
  const { shown, folded } = split(family.groups, shownOf(family.count, SHOWN));
  const foldedCount = folded.reduce((sum, group) => sum + group.facts.length, 0);
  return (
    <section className={styles.family} aria-labelledby={`family-${family.family}`}>
      <h3
        id={`family-${family.family}`}
        className={styles.title}
        style={{ color: `var(--family-${family.family})` }}
      >
        <FamilySign family={family.family} />
        {RELATION_FAMILIES[family.family][language]}
        <span className={styles.count}>{family.count}</span>
      </h3>
      <Groups groups={shown} citing={citing} />
      <Fold count={foldedCount}>
        <Groups groups={folded} citing={citing} />
      </Fold>
    </section>
  );
};

/** An entity's relations by family, then by phrase; each with its sentence and its sources. */
export const FactList = ({
  families,
  citing,
}: {
  families: readonly FamilyFacts[];
  citing: Citing;
}) => families.map((family) => <Family key={family.family} family={family} citing={citing} />);
