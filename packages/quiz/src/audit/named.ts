import type { Bilingual, Entity } from "@strata/graph-model";
import type { ExplainedItem, ProvenOption } from "../items/draft.ts";
import type { Atom, Statement } from "../proof/proof.ts";
import type { Oracle } from "./oracle.ts";

export const firstOf = (statement: Statement): Atom | undefined =>
  statement.kind === "ALL" ? statement.of[0] : statement;

export const singles = (statement: Statement): readonly Atom[] =>
  statement.kind === "ALL" ? statement.of : [statement];

const same = <T>(list: readonly T[]): boolean => new Set(list).size === 1;

export type Member = string | number;
type Pair = Readonly<Record<"before" | "after", Member>>;

/**
 * What an option of an order stands for, which all its pairs have in common: a place in a structure as its number, or an
 * entity's id. Undefined where there is no such thing.
 */
export const memberOf = ({ statement }: ProvenOption): Member | undefined => {
  const pairs = singles(statement).flatMap((atom): Pair | readonly [] => {
    if (atom.kind === "PLACE") return { before: atom.place, after: atom.other };
    return atom.kind === "ORDER" ? { before: atom.object, after: atom.subject } : [];
  });
  const [first] = pairs;
  if (pairs.length === 0 || pairs.length < singles(statement).length) return undefined;
  if (same(pairs.map(({ before }) => before))) return first?.before;
  return same(pairs.map(({ after }) => after)) ? first?.after : undefined;
};

/** The part of its atom that is an option's own: the others are the same in all options of an item. */
export type Slot = "SUBJECT" | "DIMENSION" | "OTHER" | "BEFORE" | "AFTER" | "SOURCE";

const partsOf = (atom: Atom): Partial<Record<Slot, Member>> => {
  switch (atom.kind) {
    case "RELATION":
      return { SUBJECT: atom.subject, DIMENSION: atom.relation, OTHER: atom.object };
    case "TRAIT":
      return { SUBJECT: atom.subject, DIMENSION: atom.dimension, OTHER: atom.value };
    case "ORDER":
      return { SUBJECT: atom.subject, DIMENSION: atom.dimension, OTHER: atom.object };
    case "PATH":
      return { SUBJECT: atom.subject, DIMENSION: atom.relations.join(), OTHER: atom.object };
    case "GLOSS":
      return { SUBJECT: atom.subject, OTHER: atom.object };
    case "PLACE":
      return { BEFORE: atom.place, AFTER: atom.other };
    case "SAID":
      return { SOURCE: atom.source };
  }
};

/**
 * In what the options of an item differ; null when that is no one thing. Of several traits at once, and of several ranks, the subject
 * counts, which comes with values of its own.
 */
export const slotOf = ({ format, options }: ExplainedItem): Slot | null => {
  const parts = options.flatMap(({ statement }) => {
    const atom = firstOf(statement);
    return atom === undefined ? [] : [partsOf(atom)];
  });
  if (format === "TYPE_THE_TERM") return parts[0]?.SUBJECT === undefined ? null : "SUBJECT";
  const varies = (slot: Slot) => !same(parts.map((part) => part[slot]));
  if (varies("SUBJECT")) return varies("DIMENSION") ? null : "SUBJECT";
  if (varies("DIMENSION")) {
    return options.some(({ statement }) => firstOf(statement)?.kind !== "TRAIT")
      ? null
      : "DIMENSION";
  }
  if (varies("BEFORE") && varies("AFTER")) return null;
  return (["OTHER", "BEFORE", "AFTER", "SOURCE"] as const).find(varies) ?? null;
};

/** Types whose options are whole sentences. */
const isSentence = ({ type }: ExplainedItem): boolean =>
  type === "direction" || type === "relation-kind" || type === "confusion-contrast";

/** A member of a structure: what it is called there, and its entity where the name is the entity's. */
const memberIn = (structure: string, place: number, oracle: Oracle) => {
  const layer = oracle.dump.stacks.find(({ id }) => id === structure)?.layers[place];
  const entity = layer && oracle.entity(layer.entity);
  if (entity !== undefined) return { name: entity.name, entity };
  const step = oracle.dump.lifecycles.find(({ id }) => id === structure)?.steps[place];
  return step && { name: step.text, entity: undefined };
};

interface Named {
  /** What the option has to be called. */
  readonly name: Bilingual | undefined;
  /** Whose name that is; undefined where it is none of an entity. */
  readonly entity: Entity | undefined;
}

const NOTHING: Named = { name: undefined, entity: undefined };

const byEntity = (entity: Entity | undefined): Named => ({ name: entity?.name, entity });

/** What an option stands for by its statement. */
const namedBy = (item: ExplainedItem, option: ProvenOption, oracle: Oracle): Named => {
  const atom = firstOf(option.statement);
  if (atom === undefined) return NOTHING;
  if (item.format === "PUT_IN_ORDER") {
    const member = memberOf(option);
    if (atom.kind === "PLACE" && typeof member === "number") {
      return { ...NOTHING, ...memberIn(atom.structure, member, oracle) };
    }
    return typeof member === "string" ? byEntity(oracle.entity(member)) : NOTHING;
  }
  const slot = slotOf(item);
  if (slot === null) return NOTHING;
  switch (atom.kind) {
    case "PLACE": {
      const place = slot === "BEFORE" ? atom.place : atom.other;
      return { ...NOTHING, ...memberIn(atom.structure, place, oracle) };
    }
    case "SAID":
      return {
        ...NOTHING,
        name: oracle.dump.sources.find(({ id }) => id === atom.source)?.title,
      };
    case "TRAIT": {
      if (slot === "SUBJECT") return byEntity(oracle.entity(atom.subject));
      const dimension = oracle.dimension(atom.dimension);
      const value = dimension?.values.find(({ id }) => id === atom.value);
      return { ...NOTHING, name: slot === "DIMENSION" ? dimension?.name : value?.name };
    }
    case "GLOSS":
      if (slot === "SUBJECT") return byEntity(oracle.entity(atom.subject));
      return { ...NOTHING, name: oracle.entity(atom.object)?.gloss };
    default:
      return byEntity(oracle.entity(slot === "SUBJECT" ? atom.subject : atom.object));
  }
};

/** The entity whose name an option is; undefined where it stands for something else. */
export const entityOf = (
  item: ExplainedItem,
  option: ProvenOption,
  oracle: Oracle,
): Entity | undefined =>
  // Turned round, subject and object both change: then the text is a sentence.
  item.format === "TRUE_FALSE" || isSentence(item)
    ? undefined
    : namedBy(item, option, oracle).entity;

const sameText = (a: Bilingual, b: Bilingual): boolean => a.en === b.en && a.zh === b.zh;

/** Whether an option says what its statement says. Sentences are left to the wording's own tests. */
export const namesItsOwn = (item: ExplainedItem, option: ProvenOption, oracle: Oracle): boolean => {
  if (firstOf(option.statement) === undefined) return false;
  if (item.format === "TRUE_FALSE" || isSentence(item)) return true;
  const { name } = namedBy(item, option, oracle);
  return name !== undefined && sameText(option.text, name);
};

/** What an option is matched with, by a statement about it: a value of a dimension, or a description. */
export const targetOf = (statement: Statement, oracle: Oracle): Bilingual | undefined => {
  if (statement.kind === "GLOSS") return oracle.entity(statement.object)?.gloss;
  if (statement.kind !== "TRAIT") return undefined;
  const values = oracle.dimension(statement.dimension)?.values ?? [];
  return values.find(({ id }) => id === statement.value)?.name;
};

/** Every name of an entity, in small letters. */
export const namesOf = ({ name, aliases }: Entity): readonly string[] =>
  [name.en, name.zh, ...aliases.en, ...aliases.zh].map((one) => one.toLowerCase());
