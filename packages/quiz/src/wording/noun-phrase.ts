import type { Entity } from "@strata/graph-model";

/** How an English name stands inside a sentence. */
export interface NounPhrase {
  /** With its article: "a container", "the Linux kernel", "Docker". */
  readonly full: string;
  /** As a class, one of many: "container", and "dependency" for what is named "dependencies". */
  readonly bare: string;
  readonly plural: boolean;
}

/** What an entity needs to have for being spoken of. */
export type Named = Pick<Entity, "name" | "noun">;

const singular = (noun: string): string => noun.replace(/ies$/, "y").replace(/s$/, "");

/** The noun phrase that graph-seed gives, and the same without its article. */
export const nounPhrase = ({ noun }: Named): NounPhrase => {
  const bare = noun.text.replace(/^(?:an?|the) /, "");
  return {
    full: noun.text,
    bare: noun.plural && /^[^()]*s$/.test(bare) ? singular(bare) : bare,
    plural: noun.plural,
  };
};
