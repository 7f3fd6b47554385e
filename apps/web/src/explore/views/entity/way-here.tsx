import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LayerSwatch } from "../../../design/layer-tag.tsx";
import { graphql, type ResultOf } from "../../../graphql/graphql.ts";
import { addresses } from "../../../i18n/addresses.ts";
import { textIn } from "../../../i18n/text-in.ts";
import styles from "./learning.module.css";

/** Everything to understand before an entity. A query of its own: the page does without it when it fails. */
export const WayHereQuery = graphql(`
  query WayHere($goal: ID!) {
    learningPath(goal: $goal) {
      steps {
        entity {
          id
          layer
          nameEn
          nameZh
        }
      }
    }
  }
`);

export type WayHereSteps = NonNullable<ResultOf<typeof WayHereQuery>["learningPath"]>["steps"];

/** The whole way to an entity, folded, each step after what it rests on; nothing where the direct steps are the whole way. */
export const WayHere = ({
  steps,
  direct,
  language,
}: {
  steps: WayHereSteps;
  /** How many steps the page lists already. */
  direct: number;
  language: Language;
}) => {
  const t = useTranslations("entity");
  return steps.length <= direct ? null : (
    <details className={styles.way}>
      <summary className={styles.waySummary}>{t("wayHere", { count: steps.length })}</summary>
      <p className={styles.wayNote}>{t("wayHereNote")}</p>
      <ol className={styles.waySteps}>
        {steps.map(({ entity }) => (
          <li key={entity.id}>
            <Link
              className={styles.wayStep}
              href={addresses(language).entity(entity.id)}
              prefetch={false}
            >
              <LayerSwatch layer={entity.layer} />
              {textIn(entity, "name", language)}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
};
