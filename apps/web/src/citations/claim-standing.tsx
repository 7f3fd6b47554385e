import Link from "next/link";
import { useTranslations } from "next-intl";
import { addresses } from "../i18n/addresses.ts";
import { textIn } from "../i18n/text-in.ts";
import { AcceptedAnswer } from "./accepted-answer.tsx";
import type { CitedClaimData } from "./cited-claim.ts";
import { ClaimPeriod } from "./claim-period.tsx";
import styles from "./claim-standing.module.css";
import { hasEnded, todayOf } from "./claim-times.ts";
import type { Citing } from "./source-mark.tsx";

/** From when and until when a claim holds, and where it is contested or has aged, with today's accepted answer. */
export const ClaimStanding = ({
  claim,
  citing,
  known = "nothing",
}: {
  claim: Pick<
    CitedClaimData,
    "status" | "since" | "sinceLabel" | "until" | "untilLabel" | "dispute"
  >;
  citing: Citing;
  /** What stands beside it already: that the claim has ended, or the accepted answer of the same dispute. */
  known?: "nothing" | "ended" | "answer";
}) => {
  const t = useTranslations("citation");
  const { language } = citing;
  const ended = hasEnded(claim, todayOf(new Date()));
  if (claim.status === "ACCEPTED" && !ended) return <ClaimPeriod claim={claim} />;
  const answered = known === "answer" ? null : claim.dispute;
  if (ended && known === "ended" && answered === null) return <ClaimPeriod claim={claim} />;
  return (
    <div className={styles.standing} data-ended={ended}>
      {known !== "ended" && <strong>{ended ? t("outdated") : t("disputed")}</strong>}{" "}
      <ClaimPeriod claim={claim} />
      {answered && (
        <div>
          <AcceptedAnswer dispute={answered} citing={citing} />{" "}
          <Link
            href={addresses(language).dispute(answered.id)}
            prefetch={false}
            aria-label={t("toDisputeOf", { topic: textIn(answered, "topic", language) })}
          >
            {t("toDispute")}
          </Link>
        </div>
      )}
    </div>
  );
};
