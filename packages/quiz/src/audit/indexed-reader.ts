import {
  type Claim,
  type ClaimPattern,
  drawKey,
  type GraphReader,
  type Knowledge,
  objectOf,
} from "@strata/graph-model";
import { inMemoryGraphReader } from "@strata/graph-model/testing";

const ascending = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const indexed = <T>(
  list: readonly T[],
  keys: (one: T) => readonly (string | null)[],
): ReadonlyMap<string, readonly T[]> => {
  const index = new Map<string, T[]>();
  for (const one of list) {
    for (const key of new Set(keys(one))) {
      if (key === null) continue;
      const own = index.get(key);
      if (own === undefined) index.set(key, [one]);
      else own.push(one);
    }
  }
  return index;
};

const lookUp = <T extends { readonly id: string }>(
  index: ReadonlyMap<string, readonly T[]>,
  ids: readonly string[],
): readonly T[] => [...new Set(ids.flatMap((id) => index.get(id) ?? []))].sort(ascending);

const ends = (claim: Claim) => [claim.subject, objectOf(claim)];

/**
 * The reader of the in-memory graph with an index for whatever generation asks: the audit makes every question of some twenty graphs,
 * and scanning lists would take most of its time. Whatever is not asked for then is answered by the plain reader.
 */
export const indexedReader = (knowledge: Knowledge, revision: string): GraphReader => {
  const ofKind = <K extends Claim["kind"]>(kind: K) =>
    knowledge.claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
  const id = ({ id }: { readonly id: string }) => [id];
  const subject = ({ subject }: { readonly subject: string }) => [subject];
  const entities = indexed(knowledge.entities, id);
  const claims = indexed(knowledge.claims, id);
  const dimensions = indexed(knowledge.dimensions, id);
  const relations = indexed(ofKind("RELATION"), ends);
  const orders = indexed(ofKind("ORDER"), ends);
  const negations = indexed(ofKind("NEGATION"), ends);
  const traits = indexed(ofKind("TRAIT"), subject);
  const cells = indexed(knowledge.closedCells, subject);
  const plain = inMemoryGraphReader(knowledge, revision);
  const drawn = new Map<string, Promise<readonly Claim[]>>();

  /** All claims of a pattern in the order of their draw keys: the draw from 0, read once. */
  const inDrawOrder = (pattern: ClaimPattern): Promise<readonly Claim[]> => {
    const key = JSON.stringify(pattern);
    const known = drawn.get(key) ?? plain.drawClaims(pattern, 0, knowledge.claims.length);
    drawn.set(key, known);
    return known;
  };

  return {
    ...plain,
    entities: async (ids) => lookUp(entities, ids),
    claims: async (ids) => lookUp(claims, ids),
    dimensions: async (ids) => lookUp(dimensions, ids),
    relationsOf: async (ids) => lookUp(relations, ids),
    ordersOf: async (ids) => lookUp(orders, ids),
    negationsOf: async (ids) => lookUp(negations, ids),
    traitsOf: async (ids) => lookUp(traits, ids),
    closedCellsOf: async (ids) => lookUp(cells, ids),
    drawClaims: async (pattern, from, count) => {
      const all = await inDrawOrder(pattern);
      const first = all.findIndex((claim) => drawKey(claim.id) >= from);
      const start = first < 0 ? all.length : first;
      return [...all.slice(start), ...all.slice(0, start)].slice(0, Math.max(count, 0));
    },
  };
};
