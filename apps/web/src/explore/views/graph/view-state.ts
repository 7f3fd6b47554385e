import {
  ENTITY_KIND_IDS,
  type EntityKind,
  RELATION_FAMILIES,
  type RelationFamily,
} from "@strata/graph-model";

/**
 * All that the graph page shows, as its address says it.
 *
 * `open` holds what is open in the outline: entities ("docker") and groups ("docker.runsOn"). Null leaves the choice to
 * the page; an empty list means that the reader closed everything.
 */
export interface GraphViewState {
  readonly at: string | null;
  readonly open: readonly string[] | null;
  /** Null for DEFAULT_FAMILIES. */
  readonly families: readonly RelationFamily[] | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly path: readonly [from: string, to: string] | null;
  /** The entity in the inspector. */
  readonly selected: string | null;
  /** The fact in the inspector; then no entity is. */
  readonly fact: string | null;
  /** Where the reader has moved the camera to; null shows everything. */
  readonly camera: { readonly x: number; readonly y: number; readonly ratio: number } | null;
  /** On a narrow screen the outline or the canvas is in sight, not both. */
  readonly shows: "outline" | "canvas";
}

const FAMILIES = Object.keys(RELATION_FAMILIES) as readonly RelationFamily[];

/** What is drawn unless the reader says otherwise: how things are, not in which order to learn them. */
export const DEFAULT_FAMILIES: readonly RelationFamily[] = FAMILIES.filter(
  (family) => family !== "learning",
);

/** The families that a state shows. */
export const shownFamilies = ({
  families,
}: Pick<GraphViewState, "families">): ReadonlySet<RelationFamily> =>
  new Set(families ?? DEFAULT_FAMILIES);

/** Switches one family; the filter is null again when it is what the page shows by itself. */
export const toggleFamily = (
  filter: readonly RelationFamily[] | null,
  family: RelationFamily,
): readonly RelationFamily[] | null => {
  const on = new Set(filter ?? DEFAULT_FAMILIES);
  if (!on.delete(family)) on.add(family);
  const next = FAMILIES.filter((each) => on.has(each));
  const isDefault =
    next.length === DEFAULT_FAMILIES.length && DEFAULT_FAMILIES.every((each) => on.has(each));
  return isDefault ? null : next;
};

/** Search parameters as Next gives them to a page. */
export type SearchParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Ids in addresses: what no id can be is dropped before anything is asked. */
const ID = /^[a-z0-9][a-z0-9._-]{0,79}$/i;
const MAX_OPEN = 60;
const NONE = "none";

export const parseViewState = (parameters: SearchParameters): GraphViewState => {
  const text = (key: string): string | null => {
    const value = parameters[key];
    const first = typeof value === "string" ? value : value?.[0];
    return first === undefined || first === "" ? null : first;
  };
  const list = (key: string): readonly string[] | null => {
    const value = text(key);
    if (value === null) return null;
    return value === NONE ? [] : [...new Set(value.split(","))];
  };
  const [from, to, ...more] = text("path")?.split("~") ?? [];
  const path = from && to && more.length === 0 && from !== to ? ([from, to] as const) : null;
  return {
    at: text("at"),
    open:
      list("open")
        ?.filter((key) => ID.test(key))
        .slice(0, MAX_OPEN) ?? null,
    families: list("fam")?.filter(isFamily) ?? null,
    kinds: list("kind")?.filter(isKind) ?? null,
    path,
    selected: text("sel"),
    fact: text("fact"),
    camera: parseCamera(text("cam")),
    shows: text("view") === "canvas" ? "canvas" : "outline",
  };
};

const parseCamera = (value: string | null): GraphViewState["camera"] => {
  const [x, y, ratio, ...more] = (value ?? "").split(",").map(Number);
  if (x === undefined || y === undefined || ratio === undefined || more.length > 0) return null;
  const sane = [x, y].every((each) => Math.abs(each) <= 3) && ratio >= 0.05 && ratio <= 10;
  return sane ? { x, y, ratio } : null;
};

const isFamily = (text: string): text is RelationFamily => Object.hasOwn(RELATION_FAMILIES, text);
const isKind = (text: string): text is EntityKind =>
  (ENTITY_KIND_IDS as readonly string[]).includes(text);

/** The query string of a state, "?…" or empty; the opposite of `parseViewState`. */
export const viewStateQuery = (state: GraphViewState): string => {
  const encode = (text: string): string =>
    encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%7E", "~");
  const list = (items: readonly string[]): string => (items.length === 0 ? NONE : items.join(","));
  const parts: string[] = [];
  if (state.at !== null) parts.push(`at=${encode(state.at)}`);
  if (state.path !== null) parts.push(`path=${encode(state.path.join("~"))}`);
  if (state.open !== null) parts.push(`open=${encode(list(state.open))}`);
  if (state.families !== null) parts.push(`fam=${encode(list(state.families))}`);
  if (state.kinds !== null) parts.push(`kind=${encode(list(state.kinds))}`);
  if (state.selected !== null) parts.push(`sel=${encode(state.selected)}`);
  if (state.fact !== null) parts.push(`fact=${encode(state.fact)}`);
  if (state.camera !== null) {
    const { x, y, ratio } = state.camera;
    parts.push(`cam=${[x, y, ratio].map((each) => Number(each.toFixed(3))).join(",")}`);
  }
  if (state.shows === "canvas") parts.push("view=canvas");
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
};

/** The key of a group in `open`. */
export const groupKey = (ownerId: string, field: string): string => `${ownerId}.${field}`;

/** The ids of the entities that `open` speaks of. */
export const openOwners = (open: readonly string[]): readonly string[] => [
  ...new Set(open.map((key) => key.split(".")[0] ?? key)),
];

/** Switches one member of a filter; the filter is null again when all are on. */
export const toggleFilter = <Member extends string>(
  filter: readonly Member[] | null,
  member: Member,
  all: readonly Member[],
): readonly Member[] | null => {
  const on = new Set(filter ?? all);
  if (!on.delete(member)) on.add(member);
  const next = all.filter((each) => on.has(each));
  return next.length === all.length ? null : next;
};
