import { LAYER_IDS, RELATION_KINDS, type RelationFamily } from "@strata/graph-model";
import {
  type GraphEntity,
  type GraphFact,
  groupsOf,
  type KnownGraph,
  type RelationGroup,
} from "./known-graph.ts";
import { type GraphViewState, groupKey, shownFamilies } from "./view-state.ts";

/** How many entities an entity's own page of the graph opens on. */
export const FIRST_VIEW_LIMIT = 40;

interface Place {
  /** Unique in the tree; a path of ids and fields. */
  readonly key: string;
  readonly parent: string | null;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
}

export interface EntityRow extends Place {
  readonly type: "entity";
  readonly entityId: string;
  /**
   * A reference stands for an entity whose own row is elsewhere: `target` is that row's key. Each entity is
   * opened in one place only, or a tree over a graph would never end.
   */
  readonly state: "open" | "closed" | "reference";
  readonly target: string | null;
}

export interface GroupRow extends Place {
  readonly type: "group";
  readonly ownerId: string;
  readonly group: RelationGroup;
  readonly openKey: string;
  readonly open: boolean;
}

export type OutlineRow = EntityRow | GroupRow;

/** What both the outline and the canvas show. */
export interface GraphView {
  readonly rows: readonly OutlineRow[];
  readonly roots: readonly string[];
  /** In the order of the outline, without repetition. */
  readonly entityIds: readonly string[];
  /** Facts between shown entities whose family is not filtered out. */
  readonly facts: readonly GraphFact[];
  /** Facts of each family between shown entities, filtered out or not. */
  readonly familyCounts: Readonly<Partial<Record<RelationFamily, number>>>;
  readonly open: readonly string[];
}

/** The outline's rows in reading order and, from them, the canvas's nodes and edges: neither can show what the other lacks. */
export const viewOf = (known: KnownGraph, state: GraphViewState): GraphView => {
  const roots = rootsOf(known, state);
  const open = state.open ?? openAtFirst(known, state);
  const isOpen = new Set(open);
  const kinds = state.kinds === null ? null : new Set(state.kinds);
  const families = shownFamilies(state);
  const passes = (id: string): boolean => {
    const kind = known.entities[id]?.kind;
    return kind !== undefined && (kinds === null || kinds.has(kind));
  };
  const shownGroups = (id: string): readonly RelationGroup[] =>
    groupsOf(known, id)
      .filter(({ family }) => families.has(family))
      .map((group) => ({
        ...group,
        members: group.members.filter(({ entityId }) => passes(entityId)),
      }))
      .filter(({ members }) => members.length > 0);
  const shownRoots = roots.filter((id) => id === state.at || passes(id));
  const homes = homesOf(shownRoots, isOpen, shownGroups);

  const rows: OutlineRow[] = [];
  const addEntity = (entityId: string, place: Place): void => {
    const home = homes.get(entityId) ?? place.key;
    const isHome = home === place.key;
    const opened = isHome && isOpen.has(entityId);
    rows.push({
      ...place,
      type: "entity",
      entityId,
      state: isHome ? (opened ? "open" : "closed") : "reference",
      target: isHome ? null : home,
    });
    if (!opened) return;
    const groups = shownGroups(entityId);
    groups.forEach((group, index) => {
      const key = `${place.key}/${group.field}`;
      const openKey = groupKey(entityId, group.field);
      const open = isOpen.has(openKey);
      rows.push({
        type: "group",
        key,
        parent: place.key,
        level: place.level + 1,
        position: index + 1,
        setSize: groups.length,
        ownerId: entityId,
        group,
        openKey,
        open,
      });
      if (!open) return;
      group.members.forEach((member, memberIndex) => {
        addEntity(member.entityId, {
          key: `${key}/${member.entityId}`,
          parent: key,
          level: place.level + 2,
          position: memberIndex + 1,
          setSize: group.members.length,
        });
      });
    });
  };
  shownRoots.forEach((id, index) => {
    addEntity(id, {
      key: id,
      parent: null,
      level: 1,
      position: index + 1,
      setSize: shownRoots.length,
    });
  });

  const entityIds = [
    ...new Set(rows.flatMap((row) => (row.type === "entity" ? [row.entityId] : []))),
  ];
  const facts = factsAmong(known, entityIds, roots);
  const familyCounts: Partial<Record<RelationFamily, number>> = {};
  for (const { family } of facts) familyCounts[family] = (familyCounts[family] ?? 0) + 1;
  return {
    rows,
    roots: shownRoots,
    entityIds,
    facts: facts.filter(({ family }) => families.has(family)).map(({ fact }) => fact),
    familyCounts,
    open,
  };
};

/**
 * The one row of each entity that opens: the least nested, then the first. Looked for breadth first, so that opening
 * something deep never moves what the reader has opened further out.
 */
const homesOf = (
  roots: readonly string[],
  isOpen: ReadonlySet<string>,
  groups: (id: string) => readonly RelationGroup[],
): ReadonlyMap<string, string> => {
  const homes = new Map(roots.map((id) => [id, id]));
  // A Map iterates over what is added meanwhile: it is the queue too.
  for (const [id, home] of homes) {
    if (!isOpen.has(id)) continue;
    for (const group of groups(id)) {
      if (!isOpen.has(groupKey(id, group.field))) continue;
      for (const { entityId } of group.members) {
        if (!homes.has(entityId)) homes.set(entityId, `${home}/${group.field}/${entityId}`);
      }
    }
  }
  return homes;
};

const rootsOf = (known: KnownGraph, state: GraphViewState): readonly string[] => {
  const wanted: string[] = [];
  if (state.at !== null) wanted.push(state.at);
  if (state.path !== null) {
    const routes = known.routes[state.path.join("~")] ?? [];
    wanted.push(...routes.flatMap((route) => route.entityIds));
  }
  if (state.at === null && state.path === null) {
    wanted.push(...[...(known.crossSection ?? [])].sort((a, b) => topDown(known, a, b)));
  }
  return [...new Set(wanted)].filter((id) => known.entities[id] !== undefined);
};

/** As one looks at the lanes: what has no layer, then from the top layer down; by name within a layer. */
const topDown = (known: KnownGraph, a: string, b: string): number => {
  const [first, second] = [known.entities[a], known.entities[b]];
  const lane = (entity: GraphEntity | undefined): number =>
    entity?.layer ? LAYER_IDS.indexOf(entity.layer) : LAYER_IDS.length;
  const names = [first?.name.en ?? a, second?.name.en ?? b] as const;
  return lane(second) - lane(first) || (names[0] < names[1] ? -1 : 1);
};

/** With a centre: its groups, in order, as long as they fit the first view. Else nothing is open. */
const openAtFirst = (known: KnownGraph, state: GraphViewState): readonly string[] => {
  if (state.at === null || known.entities[state.at] === undefined) return [];
  const families = shownFamilies(state);
  const shown = new Set([state.at]);
  const open = [state.at];
  for (const group of groupsOf(known, state.at)) {
    if (!families.has(group.family)) continue;
    const added = group.members.filter(({ entityId }) => !shown.has(entityId));
    if (shown.size + added.length > FIRST_VIEW_LIMIT) continue;
    for (const { entityId } of added) shown.add(entityId);
    open.push(groupKey(state.at, group.field));
  }
  return open;
};

const factsAmong = (
  known: KnownGraph,
  entityIds: readonly string[],
  roots: readonly string[],
): readonly { fact: GraphFact; family: RelationFamily }[] => {
  const shown = new Set(entityIds);
  const isRoot = new Set(roots);
  return Object.values(known.facts)
    .filter(
      (fact) =>
        shown.has(fact.subject) &&
        shown.has(fact.object) &&
        // A property is drawn only where the reader went to it.
        (fact.relation !== "HAS_PROPERTY" || isRoot.has(fact.object)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((fact) => ({ fact, family: RELATION_KINDS[fact.relation].family }));
};
