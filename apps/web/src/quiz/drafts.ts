import type { SessionQuestion } from "./quiz-data.ts";

/**
 * What is chosen, in the form in which the API takes it: ids of options; all of them in order; pairs such as "a:2"; or
 * what is typed.
 */
export type Chosen = readonly string[];

type Asked = Pick<SessionQuestion, "format" | "options" | "targets">;

/** Whether a draft can be sent. */
export const isComplete = ({ format, options }: Asked, chosen: Chosen): boolean => {
  switch (format) {
    case "PICK_ONE":
    case "TRUE_FALSE":
    case "PICK_MANY":
      return chosen.length > 0;
    case "PUT_IN_ORDER":
      return chosen.length === options.length;
    case "MATCH_PAIRS":
      return chosen.length === options.length && takenTwice(chosen).length === 0;
    case "TYPE_THE_TERM":
      return (chosen[0] ?? "").trim() !== "";
  }
};

/** Takes an option in, or out again; those taken stand in the order of the options. */
export const toggled = ({ options }: Asked, chosen: Chosen, optionId: string): Chosen =>
  options
    .map(({ id }) => id)
    .filter((id) => (id === optionId ? !chosen.includes(id) : chosen.includes(id)));

/** The order as it stands: as it was given until something has been moved. */
export const orderOf = ({ options }: Asked, chosen: Chosen): Chosen =>
  chosen.length === options.length ? chosen : options.map(({ id }) => id);

/** Moves one up (−1) or down (1); at the end it stays where it is. */
export const moved = (order: Chosen, optionId: string, by: -1 | 1): Chosen => {
  const from = order.indexOf(optionId);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return order;
  const others = order.filter((id) => id !== optionId);
  return [...others.slice(0, to), optionId, ...others.slice(to)];
};

/** What an option is matched with; null while it has nothing. */
export const targetOf = (chosen: Chosen, optionId: string): string | null =>
  chosen.find((pair) => pair.startsWith(`${optionId}:`))?.slice(optionId.length + 1) ?? null;

/** Matches an option with a target, or with nothing; the pairs stand in the order of the options. */
export const matched = (
  { options }: Asked,
  chosen: Chosen,
  optionId: string,
  target: string | null,
): Chosen =>
  options.flatMap(({ id }) => {
    const now = id === optionId ? target : targetOf(chosen, id);
    return now === null ? [] : [`${id}:${now}`];
  });

/**
 * The targets that several options have. They are told and not taken away: whoever goes through a list with the arrow
 * keys passes by targets that others have.
 */
export const takenTwice = (chosen: Chosen): readonly string[] => {
  const targets = chosen.map((pair) => pair.slice(pair.indexOf(":") + 1));
  return [...new Set(targets.filter((target, i) => targets.indexOf(target) !== i))];
};
