import type { Language } from "@strata/graph-model";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { addresses } from "../i18n/addresses.ts";
import { textIn } from "../i18n/text-in.ts";
import type { CitedClaimData } from "./cited-claim.ts";
import styles from "./claim-standing.module.css";

/** Says where a claim is contested or has aged, with today's accepted answer; nothing for what simply holds. */
export const ClaimStanding = ({
  claim,
  language,
}: {
  claim: Pick<CitedClaimData, "status" | "until" | "dispute">;
  language: Language;
}) => {
  const t = useTranslations("citation");
  if (claim.status === "ACCEPTED") return null;
  return (
    <div className={styles.standing} data-status={claim.status}>
      <strong>
        {claim.status === "DISPUTED"
          ? t("disputed")
          : claim.until === null
            ? t("outdated")
            : t("outdatedSince", { date: claim.until })}
      </strong>
      {claim.dispute && (
        <>
          {" "}
          {t("acceptedToday")}
          {textIn(claim.dispute, "accepted", language)}{" "}
          <Link href={addresses(language).dispute(claim.dispute.id)} prefetch={false}>
            {t("toDispute")}
          </Link>
        </>
      )}
    </div>
  );
};
