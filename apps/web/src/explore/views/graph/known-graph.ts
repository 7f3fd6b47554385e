import {
  type Bilingual,
  type EntityKind,
  type Layer,
  RELATION_FAMILIES,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  type RelationFamily,
  type RelationKind,
} from "@strata/graph-model";

export interface GraphEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly layer: Layer | null;
  readonly name: Bilingual;
  readonly gloss: Bilingual;
}

/** A place where a fact is written. */
export interface SourceMark {
  readonly sourceId: string;
  readonly sectionId: string;
  readonly title: Bilingual;
  readonly heading: Bilingual;
}

/** An accepted, current relation between two entities. */
export interface GraphFact {
  readonly id: string;
  readonly relation: RelationKind;
  readonly subject: string;
  readonly object: string;
  readonly statement: Bilingual;
  readonly inferred: boolean;
  readonly marks: readonly SourceMark[];
}

export interface GraphRoute {
  readonly entityIds: readonly string[];
  readonly factIds: readonly string[];
  readonly sentence: Bilingual;
}

/**
 * What the page has learnt of the graph so far; plain data, so that the server hands it to the browser.
 *
 * Facts are known in two ways: all of one entity's (`complete`), or those among a set of entities (`among`).
 */
export interface KnownGraph {
  readonly entities: Readonly<Record<string, GraphEntity>>;
  readonly facts: Readonly<Record<string, GraphFact>>;
  readonly complete: readonly string[];
  readonly among: readonly string[];
  /** Ids that were asked for and that no entity has. */
  readonly unknown: readonly string[];
  /** The entities of the stacks, null until asked for. */
  readonly crossSection: readonly string[] | null;
  /** By `from~to`; an empty list means that there is no path. */
  readonly routes: Readonly<Record<string, readonly GraphRoute[]>>;
}

export const NOTHING_KNOWN: KnownGraph = {
  entities: {},
  facts: {},
  complete: [],
  among: [],
  unknown: [],
  crossSection: null,
  routes: {},
};

/** Adds what an answer brought; a fact that came with its sources is not replaced by one without. */
export const withAnswer = (known: KnownGraph, answer: Partial<KnownGraph>): KnownGraph => {
  const facts: Record<string, GraphFact> = { ...known.facts };
  for (const fact of Object.values(answer.facts ?? {})) {
    const before = facts[fact.id];
    if (before === undefined || before.marks.length === 0) facts[fact.id] = fact;
  }
  return {
    entities: { ...known.entities, ...answer.entities },
    facts,
    complete: union(known.complete, answer.complete),
    among: answer.among ?? known.among,
    unknown: union(known.unknown, answer.unknown),
    crossSection: answer.crossSection ?? known.crossSection,
    routes: { ...known.routes, ...answer.routes },
  };
};

const union = (first: readonly string[], second: readonly string[] = []): readonly string[] =>
  [...new Set([...first, ...second])].sort();

/** The entities that one entity has one relation to, in one direction. */
export interface RelationGroup {
  /** The field of Entity in GraphQL ("runsOn", "hosts"); with the owner's id it names the group in addresses. */
  readonly field: string;
  readonly relation: RelationKind;
  readonly family: RelationFamily;
  /** Reads owner → member. */
  readonly phrase: Bilingual;
  readonly members: readonly { readonly entityId: string; readonly factIds: readonly string[] }[];
}

const FAMILY_ORDER = Object.keys(RELATION_FAMILIES) as readonly RelationFamily[];

/** Families, then kinds, in the order of the registries. */
const GROUP_ORDER = [...RELATION_KIND_IDS].sort(
  (a, b) =>
    FAMILY_ORDER.indexOf(RELATION_KINDS[a].family) -
      FAMILY_ORDER.indexOf(RELATION_KINDS[b].family) ||
    RELATION_KIND_IDS.indexOf(a) - RELATION_KIND_IDS.indexOf(b),
);

/**
 * What an entity's facts lead to, by relation and direction; members by English name.
 * Its own HAS_PROPERTY is left out: a property is a trait in a list, no node of the picture.
 */
export const groupsOf = (known: KnownGraph, id: string): readonly RelationGroup[] => {
  const byField = new Map<string, Map<string, string[]>>();
  for (const fact of Object.values(known.facts)) {
    for (const { field, other } of readings(fact, id)) {
      const members = byField.get(field) ?? new Map<string, string[]>();
      members.set(other, [...(members.get(other) ?? []), fact.id]);
      byField.set(field, members);
    }
  }
  return GROUP_ORDER.flatMap((relation) => {
    const { family, field, phrase, inverse, symmetric } = RELATION_KINDS[relation];
    const directions = symmetric ? [{ field, phrase }] : [{ field, phrase }, inverse];
    return directions.flatMap((direction) => {
      const members = byField.get(direction.field);
      if (members === undefined) return [];
      return [
        {
          field: direction.field,
          relation,
          family,
          phrase: direction.phrase,
          members: [...members]
            .filter(([entityId]) => known.entities[entityId] !== undefined)
            .map(([entityId, factIds]) => ({ entityId, factIds: factIds.sort() }))
            .sort((a, b) => compareNames(known, a.entityId, b.entityId)),
        },
      ];
    });
  });
};

const readings = (fact: GraphFact, id: string): { field: string; other: string }[] => {
  const { field, inverse } = RELATION_KINDS[fact.relation];
  const found: { field: string; other: string }[] = [];
  if (fact.subject === id && fact.relation !== "HAS_PROPERTY") {
    found.push({ field, other: fact.object });
  }
  if (fact.object === id && fact.subject !== id) {
    found.push({ field: inverse.field, other: fact.subject });
  }
  return found;
};

const compareNames = (known: KnownGraph, a: string, b: string): number => {
  const first = known.entities[a]?.name.en ?? a;
  const second = known.entities[b]?.name.en ?? b;
  return first < second ? -1 : first > second ? 1 : a < b ? -1 : 1;
};
