import { RELATION_KINDS } from "../../relations/registry.ts";
import { nearest } from "../nearest.ts";
import type { SeedProblem } from "../problem.ts";
import type { ClosedData, Entry, Seed } from "../seed.ts";
import { isCurrentEntry } from "./moments.ts";

/** What accepted claims that are true now say of a cell. */
const claimedIn = (seed: Seed, { subject, relation, dimension }: ClosedData): readonly string[] => {
  if (relation !== undefined) {
    const { symmetric } = RELATION_KINDS[relation];
    return seed.relations.filter(isCurrentEntry).flatMap(({ data }) => {
      if (data.relation !== relation) return [];
      if (data.subject === subject) return [data.to];
      return symmetric && data.to === subject ? [data.subject] : [];
    });
  }
  return seed.traits.filter(isCurrentEntry).flatMap(({ data }) => {
    const { value } = data;
    return data.subject === subject && data.dimension === dimension && value !== undefined
      ? [value]
      : [];
  });
};

/** Members that name nothing: no use to compare those with the claims. */
const unknownMembers = (
  seed: Seed,
  entry: Entry<ClosedData>,
  entities: ReadonlySet<string>,
): readonly SeedProblem[] => {
  const { relation, dimension, members } = entry.data;
  const definition = seed.dimensions.find(({ data }) => data.id === dimension);
  // An unknown dimension is told of where references are checked.
  if (relation === undefined && !definition) return [];
  const known =
    relation === undefined
      ? new Set((definition?.data.values ?? []).map((value) => value.id))
      : entities;
  return members.flatMap((member, index) => {
    if (known.has(member) || (relation !== undefined && seed.writtenIds.has(member))) return [];
    const meant = nearest(member, known);
    return [
      entry.problemAt(
        ["members", index],
        relation === undefined ? "value-not-on-scale" : "unknown-reference",
        relation === undefined
          ? `The dimension “${dimension}” has no value “${member}”.`
          : `There is no entity “${member}”.`,
        meant ? `Write “${meant}”.` : "Name one there is, or add it.",
      ),
    ];
  });
};

const difference = (claimed: ReadonlySet<string>, members: ReadonlySet<string>): string => {
  const without = [...members].filter((one) => !claimed.has(one)).sort();
  const missing = [...claimed].filter((one) => !members.has(one)).sort();
  return [
    without.length > 0
      ? `add an accepted claim for ${without.join(", ")}, or take ${without.length > 1 ? "them" : "it"} out of “members”`
      : "",
    missing.length > 0
      ? `add ${missing.join(", ")} to “members”, or correct the claim${missing.length > 1 ? "s" : ""} that name${missing.length > 1 ? "" : "s"} ${missing.length > 1 ? "them" : "it"}`
      : "",
  ]
    .filter((part) => part !== "")
    .join("; and ");
};

/** A closed cell is of one relation or one dimension, and its members are what the claims say, neither more nor less. */
export const checkClosedCells = (seed: Seed): readonly SeedProblem[] => {
  const entities = new Set(seed.entities.map(({ data }) => data.id));
  const earlier = new Set<string>();
  return seed.closed.flatMap((entry) => {
    const { subject, relation, dimension, members } = entry.data;
    if ((relation === undefined) === (dimension === undefined)) {
      return [
        entry.problemAt(
          relation === undefined ? [] : ["relation"],
          "closed-cell",
          relation === undefined
            ? "The closed cell names neither a relation nor a dimension."
            : "The closed cell names both a relation and a dimension.",
          "Write exactly one of “relation” and “dimension”; what two lists close are two cells.",
        ),
      ];
    }
    const cell = `${subject}/${relation ?? dimension}`;
    if (earlier.has(cell)) {
      return [
        entry.problemAt(
          [relation === undefined ? "dimension" : "relation"],
          "duplicate-id",
          `The cell ${cell} is closed already.`,
          "Merge the two, with the sections of both.",
        ),
      ];
    }
    earlier.add(cell);
    const unknown = unknownMembers(seed, entry, entities);
    if (unknown.length > 0) return unknown;
    const mend = difference(new Set(claimedIn(seed, entry.data)), new Set(members));
    if (mend === "") return [];
    return [
      entry.problemAt(
        ["members"],
        "closed-cell",
        `The cell ${cell} is closed, and its members are not what the accepted claims that hold now say.`,
        `${mend.charAt(0).toUpperCase()}${mend.slice(1)}.`,
        { atKey: true },
      ),
    ];
  });
};
