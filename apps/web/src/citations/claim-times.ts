import type { CitedClaimData } from "./cited-claim.ts";

type Times = Pick<CitedClaimData, "since" | "sinceLabel" | "until" | "untilLabel">;

/** One end of the time in which a claim holds: a day, and the release that came out on it. */
export type Moment = { readonly date: string; readonly release: string | null };

/** From when and until when a claim holds, as far as a source says. The day of `until` is no longer in it. */
export const timesOf = ({
  since,
  sinceLabel,
  until,
  untilLabel,
}: Times): { readonly since: Moment | null; readonly until: Moment | null } => ({
  since: since === null ? null : { date: since, release: sinceLabel },
  until: until === null ? null : { date: until, release: untilLabel },
});

/** Whether a claim was true once and is no more. */
export const hasEnded = (
  { status, until }: Pick<CitedClaimData, "status" | "until">,
  today: string,
): boolean => status === "OUTDATED" || (until !== null && until <= today);

/** The day on which a page is rendered, as an ISO date. */
export const todayOf = (now: Date): string => now.toISOString().slice(0, 10);
