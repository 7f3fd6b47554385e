import { RELATION_KIND_IDS, RELATION_KINDS } from "../../relations/registry.ts";
import type { SeedProblem } from "../problem.ts";
import type { Entry, Seed } from "../seed.ts";
import { isAccepted } from "./moments.ts";

/** A claim that puts one thing before another. */
interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly entry: Entry<unknown>;
  /** The part of the entry that names the far end. */
  readonly path: string;
}

/** The way from `from` to `goal` along the links, or null. */
const wayTo = (
  goal: string,
  from: string,
  next: ReadonlyMap<string, readonly Link[]>,
): readonly Link[] | null => {
  const seen = new Set<string>();
  const walk = (at: string): readonly Link[] | null => {
    if (at === goal) return [];
    if (seen.has(at)) return null;
    seen.add(at);
    for (const link of next.get(at) ?? []) {
      const rest = walk(link.to);
      if (rest) return [link, ...rest];
    }
    return null;
  };
  return walk(from);
};

/** Every link that closes a circle with those before it. */
const circles = (what: string, links: readonly Link[]): readonly SeedProblem[] => {
  const next = new Map<string, Link[]>();
  return links.flatMap((link) => {
    const back = wayTo(link.from, link.to, next);
    if (!back) {
      next.set(link.from, [...(next.get(link.from) ?? []), link]);
      return [];
    }
    const circle = [link, ...back];
    const way = [...circle.map(({ from }) => from), link.from].join(" → ");
    return [
      link.entry.problemAt(
        [link.path],
        "cycle",
        `${what} is an order, and this closes a circle: ${way}.`,
        circle.length === 1
          ? "Nothing comes before itself: name another entity, or take the claim out."
          : `Turn this claim round, or correct one of ${circle.map(({ id }) => id).join(", ")}.`,
      ),
    ];
  });
};

/** Accepted claims of an acyclic kind, and accepted orders on one dimension: nothing comes before itself. */
export const checkCycles = (seed: Seed): readonly SeedProblem[] => {
  const byKind = RELATION_KIND_IDS.filter((kind) => RELATION_KINDS[kind].acyclic).map((kind) => {
    const claimed = seed.relations
      .filter((entry) => entry.data.relation === kind && isAccepted(entry))
      .map((entry): Link => {
        const { id, subject, to } = entry.data;
        return { id, from: subject, to, entry, path: "to" };
      });
    const learnt = seed.prerequisites.map((entry): Link => {
      const { id, learn, before } = entry.data;
      return { id, from: learn, to: before, entry, path: "before" };
    });
    return circles(kind, kind === "PREREQUISITE_OF" ? [...claimed, ...learnt] : claimed);
  });
  const dimensions = new Set(seed.orders.map(({ data }) => data.dimension));
  const byDimension = [...dimensions].map((dimension) =>
    circles(
      `Ranking on “${dimension}”`,
      seed.orders
        .filter((entry) => entry.data.dimension === dimension && isAccepted(entry))
        .map((entry) => {
          const { id, subject, above } = entry.data;
          return { id, from: subject, to: above, entry, path: "above" };
        }),
    ),
  );
  return [...byKind, ...byDimension].flat();
};
