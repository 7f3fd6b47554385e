/** A node object of JSON-LD. Its other keys are terms of the context. */
export type JsonLdNode = Readonly<Record<string, unknown>> & {
  readonly "@type": string | readonly string[];
};

/** Ids, relative to the context's base. */
export const idOf = {
  entity: (id: string): string => `entity/${id}`,
  claim: (id: string): string => `claim/${id}`,
  source: (id: string): string => `source/${id}`,
  section: (id: string): string => `section/${id}`,
  dimension: (id: string): string => `dimension/${id}`,
  /** A value's id has its dimension's before it. */
  value: (id: string): string => `value/${id}`,
  dispute: (id: string): string => `dispute/${id}`,
};

/** `RELATION` and `CROSS_SOURCE` as names of classes: `Relation`, `CrossSource`. */
export const className = (word: string): string =>
  word
    .split("_")
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join("");
