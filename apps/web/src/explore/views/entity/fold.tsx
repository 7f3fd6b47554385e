import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./fold.module.css";

/** How many of a list stand open. Folding a single one away would cost a press and save a line. */
export const shownOf = (count: number, most: number): number => (count <= most + 1 ? count : most);

/** What does not fit the first view of a list, behind its count. */
export const Fold = ({ count, children }: { count: number; children: ReactNode }) => {
  const t = useTranslations("entity");
  return count === 0 ? null : (
    <details className={styles.fold}>
      <summary className={styles.summary}>{t("more", { count })}</summary>
      {children}
    </details>
  );
};
