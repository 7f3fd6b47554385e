import type { Bilingual } from "@strata/graph-model";
import { StoreError } from "../store-error.ts";

/** Typed reading of what a query returned: a field that is missing or of another type is an error, never a silent undefined. */
const field = (record: unknown, name: string): unknown =>
  record !== null && typeof record === "object"
    ? (record as Readonly<Record<string, unknown>>)[name]
    : undefined;

const corrupt = (name: string, wanted: string, found: unknown): StoreError =>
  new StoreError("CORRUPT_RECORD", `Expected ${name} to be ${wanted}, found ${typeof found}.`);

export const string = (record: unknown, name: string): string => {
  const value = field(record, name);
  if (typeof value !== "string") throw corrupt(name, "a text", value);
  return value;
};

export const optionalString = (record: unknown, name: string): string | null => {
  const value = field(record, name);
  return value === undefined || value === null ? null : string(record, name);
};

/** Any number: Neo4j tells integers and floats apart, JavaScript does not. */
export const number = (record: unknown, name: string): number => {
  const value = field(record, name);
  if (typeof value !== "number") throw corrupt(name, "a number", value);
  return value;
};

export const optionalNumber = (record: unknown, name: string): number | null => {
  const value = field(record, name);
  return value === undefined || value === null ? null : number(record, name);
};

export const boolean = (record: unknown, name: string): boolean => {
  const value = field(record, name);
  if (typeof value !== "boolean") throw corrupt(name, "true or false", value);
  return value;
};

export const optionalBoolean = (record: unknown, name: string): boolean | null => {
  const value = field(record, name);
  return value === undefined || value === null ? null : boolean(record, name);
};

export const list = (record: unknown, name: string): readonly unknown[] => {
  const value = field(record, name);
  if (!Array.isArray(value)) throw corrupt(name, "a list", value);
  return value;
};

export const strings = (record: unknown, name: string): readonly string[] =>
  list(record, name).map((value) => {
    if (typeof value !== "string") throw corrupt(name, "a list of texts", value);
    return value;
  });

/** One of a closed list of words. */
export const word = <T extends string>(record: unknown, name: string, words: readonly T[]): T => {
  const value = string(record, name);
  const known = words.find((candidate) => candidate === value);
  if (known === undefined) throw corrupt(name, `one of ${words.join(", ")}`, value);
  return known;
};

export const optionalWord = <T extends string>(
  record: unknown,
  name: string,
  words: readonly T[],
): T | null => (optionalString(record, name) === null ? null : word(record, name, words));

export const text = (record: unknown, name: string): Bilingual => ({
  en: string(record, `${name}En`),
  zh: string(record, `${name}Zh`),
});

export const optionalText = (record: unknown, name: string): Bilingual | null =>
  optionalString(record, `${name}En`) === null ? null : text(record, name);
