import Link from "next/link";
import { AcceptedAnswer } from "../../../citations/accepted-answer.tsx";
import type { Citing } from "../../../citations/source-mark.tsx";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import styles from "./dispute-list.module.css";
import type { EntityData } from "./entity-query.ts";
import { Fold, shownOf } from "./fold.tsx";

/** So many disputes stand open. */
const SHOWN = 5;

/** Disagreements that concern an entity, each with what is accepted today and on what that rests. */
export const DisputeList = ({
  disputes,
  citing,
}: {
  disputes: EntityData["disputes"];
  citing: Citing;
}) => {
  const { language } = citing;
  const shown = shownOf(disputes.length, SHOWN);
  const list = (some: EntityData["disputes"]) => (
    <ul>
      {some.map((dispute) => (
        <li key={dispute.id} className={styles.dispute}>
          <Link
            className={styles.topic}
            href={addresses(language).dispute(dispute.id)}
            prefetch={false}
          >
            {textIn(dispute, "topic", language)}
          </Link>
          <div className={styles.accepted}>
            <AcceptedAnswer dispute={dispute} citing={citing} />
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.disputes}>
      {list(disputes.slice(0, shown))}
      <Fold count={disputes.length - shown}>{list(disputes.slice(shown))}</Fold>
    </div>
  );
};
