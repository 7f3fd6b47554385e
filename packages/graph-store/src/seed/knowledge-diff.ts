import type { Bilingual, Claim, Entity, Knowledge } from "@strata/graph-model";

/** A claim that comes or goes, as a person knows it. */
export interface ClaimLine {
  readonly id: string;
  readonly statement: Bilingual;
}

/** A claim that stays and says something else; which of its parts, by their names. */
export interface ChangedClaim extends ClaimLine {
  readonly before: Bilingual;
  readonly parts: readonly string[];
}

/** What becomes of an entity and of what is said of it. */
export interface EntityDiff {
  readonly id: string;
  readonly name: Bilingual;
  readonly change: "ADDED" | "CHANGED" | "REMOVED" | "SAME";
  readonly claims: {
    readonly added: readonly ClaimLine[];
    readonly changed: readonly ChangedClaim[];
    readonly removed: readonly ClaimLine[];
  };
}

/** Ids that come, change and go. */
export interface IdDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What turns one knowledge into another. */
export interface KnowledgeDiff {
  /** Only those of which anything changes, by id. */
  readonly entities: readonly EntityDiff[];
  /** The other lists, by their names. */
  readonly others: Readonly<Record<OtherList, IdDiff>>;
}

const OTHER_LISTS = [
  "dimensions",
  "sources",
  "stacks",
  "lifecycles",
  "disputes",
  "analogies",
  "closedCells",
  "disjointClasses",
  "releases",
] as const satisfies readonly (keyof Knowledge)[];
export type OtherList = (typeof OTHER_LISTS)[number];

interface Identified {
  readonly id: string;
}

/** Order of keys is no difference. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const byId = <Item extends Identified>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

const idDiff = (before: readonly Identified[], after: readonly Identified[]): IdDiff => {
  const [old, now] = [byId(before), byId(after)];
  return {
    added: after.flatMap(({ id }) => (old.has(id) ? [] : [id])),
    changed: after.flatMap((item) =>
      old.has(item.id) && !same(old.get(item.id), item) ? [item.id] : [],
    ),
    removed: before.flatMap(({ id }) => (now.has(id) ? [] : [id])),
  };
};

const lineOf = ({ id, statement }: Claim): ClaimLine => ({ id, statement });

/** Names of the parts in which two claims differ. */
const changedParts = (before: Claim, after: Claim): readonly string[] => {
  const [old, now] = [Object.entries(before), new Map(Object.entries(after))];
  const names = new Set([...old.map(([name]) => name), ...now.keys()]);
  return [...names].filter((name) => !same(new Map(old).get(name), now.get(name))).sort();
};

const entityChange = (before: Entity | undefined, after: Entity | undefined) => {
  if (before === undefined) return "ADDED";
  if (after === undefined) return "REMOVED";
  return same(before, after) ? "SAME" : "CHANGED";
};

/** What would change, by entity: a claim belongs to its subject; one whose subject changes goes there and comes here. */
export const knowledgeDiff = (before: Knowledge, after: Knowledge): KnowledgeDiff => {
  const entities = [byId(before.entities), byId(after.entities)] as const;
  const claims = [byId(before.claims), byId(after.claims)] as const;
  const ids = [...new Set([...entities[0].keys(), ...entities[1].keys()])].sort();

  const staysWith = (claim: Claim, other: ReadonlyMap<string, Claim>): Claim | undefined => {
    const found = other.get(claim.id);
    return found?.subject === claim.subject ? found : undefined;
  };
  const added = after.claims.filter((claim) => !staysWith(claim, claims[0]));
  const removed = before.claims.filter((claim) => !staysWith(claim, claims[1]));
  const changed = after.claims.flatMap((claim) => {
    const old = staysWith(claim, claims[0]);
    return old === undefined || same(old, claim)
      ? []
      : [
          {
            subject: claim.subject,
            line: {
              ...lineOf(claim),
              before: old.statement,
              parts: changedParts(old, claim),
            },
          },
        ];
  });

  const diffs = ids.flatMap((id): EntityDiff[] => {
    const [old, now] = [entities[0].get(id), entities[1].get(id)];
    const name = (now ?? old)?.name ?? { en: id, zh: id };
    const own = {
      added: added.filter(({ subject }) => subject === id).map(lineOf),
      changed: changed.filter(({ subject }) => subject === id).map(({ line }) => line),
      removed: removed.filter(({ subject }) => subject === id).map(lineOf),
    };
    const change = entityChange(old, now);
    const isTouched =
      change !== "SAME" || own.added.length + own.changed.length + own.removed.length > 0;
    return isTouched ? [{ id, name, change, claims: own }] : [];
  });

  return {
    entities: diffs,
    others: Object.fromEntries(
      OTHER_LISTS.map((list) => [list, idDiff(before[list], after[list])]),
    ) as Record<OtherList, IdDiff>,
  };
};

/** Questions that come, go and stay; a question is one type of question about one claim. */
export interface QuestionDiff {
  readonly come: number;
  readonly go: number;
  readonly stay: number;
}

/** Compares the keys of all questions of either knowledge. */
export const questionDiff = (
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): QuestionDiff => {
  const stay = [...after].filter((key) => before.has(key)).length;
  return { come: after.size - stay, go: before.size - stay, stay };
};

/** Nothing at all: what a database holds that was never seeded. */
export const NOTHING_KNOWN: Knowledge = {
  entities: [],
  claims: [],
  dimensions: [],
  sources: [],
  stacks: [],
  lifecycles: [],
  disputes: [],
  analogies: [],
  closedCells: [],
  disjointClasses: [],
  releases: [],
};
