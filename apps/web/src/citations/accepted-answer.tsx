import { useTranslations } from "next-intl";
import { textIn } from "../i18n/text-in.ts";
import { acceptedCitationsOf, type CitedClaimData } from "./cited-claim.ts";
import styles from "./claim-standing.module.css";
import { type Citing, SourceMark } from "./source-mark.tsx";

/** What is accepted today in a dispute, with the sections that it rests on and the day on which it was checked. */
export const AcceptedAnswer = ({
  dispute,
  citing,
}: {
  dispute: Pick<
    NonNullable<CitedClaimData["dispute"]>,
    "acceptedEn" | "acceptedZh" | "acceptedSections" | "asOf"
  >;
  citing: Citing;
}) => {
  const t = useTranslations("citation");
  return (
    <>
      {t("acceptedToday")}
      {textIn(dispute, "accepted", citing.language)}
      <SourceMark citations={acceptedCitationsOf(dispute)} citing={citing} />
      {citing.language === "en" && " "}
      <span className={`${styles.period} ${styles.moment}`}>
        {t("asOf", { date: dispute.asOf })}
      </span>
    </>
  );
};
