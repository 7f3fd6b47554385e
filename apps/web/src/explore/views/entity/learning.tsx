import Link from "next/link";
import { type CitedClaimData, citationsOf } from "../../../citations/cited-claim.ts";
import { ClaimStanding } from "../../../citations/claim-standing.tsx";
import { type Citing, SourceMark } from "../../../citations/source-mark.tsx";
import { LayerSwatch } from "../../../design/layer-tag.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import type { EntityData, ListedEntity } from "./entity-query.ts";
import { Fold, shownOf } from "./fold.tsx";
import styles from "./learning.module.css";

/** So many steps stand open. */
const SHOWN = 5;

/** One step of learning to or from the page's own entity, with its reason. */
export type LearningFact = { readonly claim: CitedClaimData; readonly other: ListedEntity };

/** What to understand before an entity, directly. */
export const learnFirstOf = ({ learnFirst }: Pick<EntityData, "learnFirst">) =>
  learnFirst.map(({ subject, ...claim }): LearningFact => ({ claim, other: subject }));

/** What an entity opens the way to, directly. */
export const learnNextOf = ({ learnNext }: Pick<EntityData, "learnNext">) =>
  learnNext.flatMap(({ object, ...claim }): readonly LearningFact[] =>
    object === null ? [] : [{ claim, other: object }],
  );

const Step = ({ fact: { claim, other }, citing }: { fact: LearningFact; citing: Citing }) => {
  const { language } = citing;
  return (
    <li className={styles.step} id={`c-${claim.id}`}>
      <div className={styles.name}>
        <LayerSwatch layer={other.layer} />
        <Link href={addresses(language).entity(other.id)} prefetch={false}>
          {textIn(other, "name", language)}
        </Link>
      </div>
      <div className={styles.reason}>
        {textIn(claim, "statement", language)}
        <SourceMark citations={citationsOf(claim)} citing={citing} />
        <ClaimStanding claim={claim} citing={citing} />
      </div>
    </li>
  );
};

/** Entities in an order of learning, each with the reason why it comes before or after. */
export const LearningSteps = ({
  facts,
  citing,
}: {
  facts: readonly LearningFact[];
  citing: Citing;
}) => {
  const shown = shownOf(facts.length, SHOWN);
  const list = (some: readonly LearningFact[]) => (
    <ul>
      {some.map((fact) => (
        <Step key={fact.claim.id} fact={fact} citing={citing} />
      ))}
    </ul>
  );
  return (
    <div className={styles.steps}>
      {list(facts.slice(0, shown))}
      <Fold count={facts.length - shown}>{list(facts.slice(shown))}</Fold>
    </div>
  );
};
