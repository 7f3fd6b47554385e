import type { Leaf } from "./question.ts";

const SEGMENT = /(\w+)(?:\[([\w.]+)=([^\]]*)\])?/g;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const flat = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flatMap(flat) : [value];

/**
 * Everything that stands at a place of an answer, in the order of the answer. A place is the names of fields with
 * dots between; a list stands for all its items, and `rows[dimension.id=kernel]` for those where `kernel` is read at
 * `dimension.id`. What is null on the way has nothing in it.
 */
export const readAt = (answer: unknown, place: string): readonly unknown[] => {
  const steps = [...place.matchAll(SEGMENT)];
  if (steps.length === 0 || steps.map(([step]) => step).join(".") !== place) {
    throw new Error(`"${place}" is no place in an answer.`);
  }
  return steps.reduce<readonly unknown[]>(
    (found, [, name = "", key, value]) =>
      found
        .filter(isRecord)
        .flatMap((item) => {
          if (!(name in item))
            throw new Error(`"${place}" asks for ${name}, which is not selected.`);
          return flat(item[name]);
        })
        .filter(
          (item) => key === undefined || readAt(item, key).some((leaf) => `${leaf}` === value),
        ),
    [answer],
  );
};

const isLeaf = (value: unknown): value is Leaf =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** As `readAt`, at a place where no further fields are. */
export const readLeaves = (answer: unknown, place: string): readonly Leaf[] => {
  const leaves = readAt(answer, place).filter(isLeaf);
  if (leaves.length < readAt(answer, place).length) {
    throw new Error(`"${place}" has fields: name one.`);
  }
  return leaves;
};
