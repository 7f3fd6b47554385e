import { useTranslations } from "next-intl";
import type { CitedClaimData } from "./cited-claim.ts";
import styles from "./claim-standing.module.css";
import { type Moment, timesOf } from "./claim-times.ts";

/** "since Docker 1.12 (2016-07-28)": from when and until when a claim holds; nothing where no source says. */
export const ClaimPeriod = ({
  claim,
}: {
  claim: Pick<CitedClaimData, "since" | "sinceLabel" | "until" | "untilLabel">;
}) => {
  const t = useTranslations("citation");
  const { since, until } = timesOf(claim);
  const said = (end: "since" | "until", { date, release }: Moment) => (
    <span className={styles.moment}>
      {release === null ? t(`${end}.day`, { date }) : t(`${end}.release`, { release, date })}
    </span>
  );
  return since === null && until === null ? null : (
    <span className={styles.period}>
      {since && said("since", since)}
      {since && until && t("periodComma")}
      {until && said("until", until)}
    </span>
  );
};
