import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./on-page.module.css";

/** The parts of an entity's page; the id is the anchor and names the heading's text. */
type PartId =
  | "not"
  | "facts"
  | "traits"
  | "confusions"
  | "disputes"
  | "learnFirst"
  | "learnNext"
  | "past";

/** Where the parts of a long page begin, with how much each holds; nothing on a page of one or two parts. */
export const OnPage = ({
  parts,
}: {
  parts: readonly { readonly id: PartId; readonly count: number }[];
}) => {
  const t = useTranslations("entity");
  const filled = parts.filter(({ count }) => count > 0);
  return filled.length < 3 ? null : (
    <nav className={styles.onPage} aria-label={t("onPage")}>
      <ul className={styles.parts}>
        {filled.map(({ id, count }) => (
          <li key={id}>
            <a className={styles.part} href={`#${id}`}>
              {t(id)} <span className={styles.count}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** One part of the page under its heading. */
export const Section = ({ id, children }: { id: PartId; children: ReactNode }) => {
  const t = useTranslations("entity");
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t(id)}
      </h2>
      {children}
    </section>
  );
};
