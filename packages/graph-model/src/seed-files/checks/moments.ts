import type { Entry, RelationData, Seed } from "../seed.ts";

type Moment = RelationData["since"];

/** A time from which on something holds, and one from which on it no longer does; null where no source says. */
export interface Span {
  readonly since: string | null;
  readonly until: string | null;
}

interface Timed {
  readonly since?: Moment;
  readonly until?: Moment;
}

/** Reads spans off claims; a release that is not there is as good as no date (another check tells of it). */
export const spanReader = (seed: Seed): ((claim: Timed) => Span) => {
  const dates = new Map(
    seed.releases.map(({ data }) => [`${data.product}/${data.version}`, data.date]),
  );
  const dateOf = (moment: Moment): string | null => {
    if (moment === undefined) return null;
    if (typeof moment === "string") return moment;
    return dates.get(`${moment.product}/${moment.version}`) ?? null;
  };
  return ({ since, until }) => ({ since: dateOf(since), until: dateOf(until) });
};

/** Whether both hold on some day. */
export const overlap = (a: Span, b: Span): boolean =>
  (a.until === null || b.since === null || b.since < a.until) &&
  (b.until === null || a.since === null || a.since < b.until);

/** Accepted, whenever it holds. */
export const isAccepted = ({
  data,
}: Pick<Entry<{ readonly status?: string | undefined }>, "data">): boolean =>
  (data.status ?? "accepted") === "accepted";

/** Accepted and true now. */
export const isCurrentEntry = (
  entry: Pick<Entry<Timed & { readonly status?: string | undefined }>, "data">,
): boolean => isAccepted(entry) && entry.data.until === undefined;

/** “file:line” of an entry, for a problem elsewhere that speaks of it. */
export const placeOf = (entry: Entry<unknown>): string => {
  const { file, line } = entry.problemAt(["id"], "duplicate-id", "", "");
  return `${file}:${line}`;
};
