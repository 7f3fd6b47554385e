import { ENTITY_KIND_IDS, ENTITY_KINDS, type EntityKind, type Language } from "@strata/graph-model";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { addresses } from "../../../i18n/addresses.ts";
import styles from "./search-view.module.css";

/** Links that keep hits of one kind only; nothing where all are of one kind. */
export const KindFilter = async ({
  text,
  kinds,
  chosen,
  language,
}: {
  text: string;
  /** The kinds of all hits, of each as often as it is found. */
  kinds: readonly EntityKind[];
  chosen: EntityKind | null;
  language: Language;
}) => {
  const t = await getTranslations({ locale: language, namespace: "search" });
  const to = addresses(language);
  const found = ENTITY_KIND_IDS.map((kind) => ({
    kind,
    count: kinds.filter((each) => each === kind).length,
  })).filter(({ kind, count }) => count > 0 || kind === chosen);
  const options = [
    { kind: null, name: t("allKinds"), count: kinds.length },
    ...found.map(({ kind, count }) => ({ kind, name: ENTITY_KINDS[kind].name[language], count })),
  ];
  return found.length < 2 ? null : (
    <nav aria-label={t("kinds")}>
      <ul className={styles.kinds}>
        {options.map(({ kind, name, count }) => (
          <li key={name}>
            <Link
              className={styles.kind}
              href={to.search(text, kind ?? undefined)}
              aria-current={kind === chosen ? "true" : undefined}
              prefetch={false}
              scroll={false}
            >
              {name} <span className={styles.kindCount}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
