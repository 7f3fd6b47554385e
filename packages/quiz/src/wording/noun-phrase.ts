import type { Entity } from "@strata/graph-model";

/** How an English name stands inside a sentence. */
export interface NounPhrase {
  /** With its article: "a container", "the Linux kernel", "Docker". */
  readonly full: string;
  /** As a class, one of many: "container", and "dependency" for what is named "Dependencies". */
  readonly bare: string;
  readonly plural: boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** First words that are names, whatever follows. */
const BRANDS = list(
  "Docker Kubernetes Linux Intel Windows Ubuntu Google Fedora Ruby Python Xen Git Headlamp Fibre Pod",
);

/** Kubernetes writes the kinds of its objects with a capital; alone they are names of kinds ("a Deployment"). */
const OBJECT_KINDS = list("Pod Deployment Service Secret ReplicaSet Dockerfile");

/** Things of which a host, a system or a format has just one, so that they take "the". */
const UNIQUE = list(
  "kernel scheduler daemon api cpu plane framework format module state autoscaler interface",
);

/** Nouns without a plural: they take no article. */
const MASS = list(
  "memory storage space hardware infrastructure software localhost on-premises rbac",
);

/** Nouns that can be counted although most of their kind of entity (concepts, practices …) cannot. */
const COUNTABLE = list(
  "hypervisor object pair file layer platform system snapshot update endpoint environment",
);

const IDEAS = list("CONCEPT CAPABILITY PROPERTY PRACTICE SCENARIO");

const hasOwnCapitals = (word: string): boolean =>
  /\d|[A-Z]/.test(word.slice(1).replace(/-[A-Z]/g, ""));
const isTitle = (word: string): boolean => /^[A-Z][a-z]/.test(word);
const vowelSound = (text: string): boolean =>
  /^(?!us|uni|eu)[aeiou]|^[AEIO]|^[FHLMNRSX][A-Z]/.test(text);

const singular = (name: string, plural: boolean): string =>
  plural ? name.replace(/ies$/, "y").replace(/s$/, "") : name;

/**
 * Guesses article and number from the name, its kind and short word lists: English names are data, their grammar is
 * not. A wrong guess reads oddly and falsifies nothing.
 */
export const nounPhrase = (entity: Pick<Entity, "name" | "kind">): NounPhrase => {
  const name = entity.name.en;
  const words = name.replace(/\s*\(.*\)$/, "").split(/\s+/);
  const first = words[0] ?? name;
  const last = words.at(-1) ?? name;
  const head = last.toLowerCase();
  const alone = words.length === 1;

  const keepsCapital =
    BRANDS.has(first) || hasOwnCapitals(first) || (alone && OBJECT_KINDS.has(first));
  const plural =
    /[^suo]s$/.test(head) &&
    !/(?:is|ics|ops|mises)$/.test(head) &&
    !(alone && BRANDS.has(first)) &&
    entity.kind !== "TECHNOLOGY";
  const title =
    !alone &&
    words.every(
      (word, i) =>
        isTitle(word) || (i === 0 && keepsCapital) || (BRANDS.has(first) && !/^[a-z]/.test(word)),
    );
  const isName =
    entity.kind === "TECHNOLOGY" ||
    (title && !UNIQUE.has(head)) ||
    (alone && keepsCapital && !OBJECT_KINDS.has(first) && !UNIQUE.has(head)) ||
    /^[a-z]/.test(name) ||
    name.includes(" / ");
  if (isName) return { full: name, bare: singular(name, plural), plural };

  const inside = keepsCapital || title ? name : name.charAt(0).toLowerCase() + name.slice(1);
  const bare = singular(inside, plural);
  const uncounted = MASS.has(head) || (IDEAS.has(entity.kind) && !COUNTABLE.has(head));
  if (UNIQUE.has(head) || /^(?:host|guest) (?!count)/.test(inside))
    return { full: `the ${inside}`, bare, plural };
  if (plural || uncounted) return { full: inside, bare, plural };
  return { full: `${vowelSound(inside) ? "an" : "a"} ${inside}`, bare, plural };
};
