/** The query of an address as Next gives it to a page. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** A parameter that counts once; a repeated one counts as its first. */
export const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
