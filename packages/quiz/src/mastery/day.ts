const DATE = /^\d{4}-\d{2}-\d{2}/;

/**
 * The date on which an ISO instant fell, as it is written there: with an offset ("2026-03-01T07:50:00+08:00") the
 * learner's own date, with "Z" that of UTC. Memory is reckoned in days, never in hours.
 */
export const dayOf = (instant: string): string => {
  const [day] = DATE.exec(instant) ?? [];
  if (day === undefined) throw new RangeError(`Not an ISO instant: ${instant}`);
  return day;
};
