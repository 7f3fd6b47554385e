import type { Entity } from "@strata/graph-model";

/** How an English name stands inside a sentence. */
export interface NounPhrase {
  /** With its article: "a container", "the Linux kernel", "Docker". */
  readonly full: string;
  /** As a class, one of many: "container", and "dependency" for what is named "dependencies". */
  readonly bare: string;
  /** Any number of them: "containers"; what cannot be counted or is only one stays as it is. */
  readonly many: string;
  readonly plural: boolean;
}

/** What an entity needs to have for being spoken of. */
export type Named = Pick<Entity, "name" | "noun">;

const singular = (noun: string): string => noun.replace(/ies$/, "y").replace(/s$/, "");

/** The regular plural of a noun that stands last. */
const plural = (noun: string): string => {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Whether a phrase ends in the noun that is counted: not "a list of steps" or "a hypervisor (type 1)". */
const endsInNoun = (phrase: string): boolean =>
  !/[()/]|\b(?:of|for|in|from|to|with)\b/.test(phrase);

/** The noun phrase that graph-seed gives, and the same without its article. */
export const nounPhrase = ({ noun }: Named): NounPhrase => {
  const bare = noun.text.replace(/^(?:an?|the) /, "");
  return {
    full: noun.text,
    many: /^an? /.test(noun.text) && endsInNoun(bare) ? plural(bare) : noun.text,
    bare: noun.plural && /^[^()]*s$/.test(bare) ? singular(bare) : bare,
    plural: noun.plural,
  };
};
