import { dirname } from "node:path/posix";

/** What stands where something is to be written. It passes the schema, and the check of placeholders points at it. */
const OPEN = "…";
/** BCP 47 for a language that is not determined. */
const OPEN_LANGUAGE = "und";
/** A name that no document can have (RFC 2606). */
const OPEN_URL = "https://example.org/";

/** Whether a text of a file is still as a skeleton has left it. */
export const isPlaceholder = (text: string): boolean =>
  text === OPEN_LANGUAGE ||
  text === OPEN_URL ||
  /^…+$/.test(text.replaceAll("{subject}", "").replace(/[\s?？]/g, ""));

const schemaLine = (file: string, type: string): string => {
  const depth = dirname(file).split("/").length;
  return `# yaml-language-server: $schema=${"../".repeat(depth)}seed.schema.json#/definitions/${type}`;
};

const bilingual = (key: string, indent = ""): string =>
  `${indent}${key}:\n${indent}  en: ${OPEN}\n${indent}  zh: ${OPEN}`;

/** A file to be written: its place in graph-seed, and its text. */
export interface Skeleton {
  readonly file: string;
  readonly text: string;
}

const skeleton = (file: string, type: string, parts: readonly string[]): Skeleton => ({
  file,
  text: `${[schemaLine(file, type), ...parts].join("\n")}\n`,
});

/** `kind` as YAML writes it. The layer is left out: no word of it would be right for all. */
export const entitySkeleton = (kind: string, id: string): Skeleton =>
  skeleton(`entities/${kind}/${id}.yaml`, "entity", [
    `id: ${id}`,
    `kind: ${kind}`,
    bilingual("name"),
    bilingual("gloss"),
  ]);

export const dimensionSkeleton = (id: string): Skeleton =>
  skeleton(`dimensions/${id}.yaml`, "dimension", [
    `id: ${id}`,
    bilingual("name"),
    "scale: nominal",
    "singleValued: true",
    "question:",
    `  en: "${OPEN} {subject} ${OPEN}?"`,
    `  zh: "${OPEN}{subject}${OPEN}？"`,
    "values:",
    ...["first", "second", "third"].map(
      (value) => `  - id: ${value}\n${bilingual("name", "    ")}`,
    ),
  ]);

export const sourceSkeleton = (id: string): Skeleton =>
  skeleton(`sources/${id}.yaml`, "source", [
    `id: ${id}`,
    bilingual("title"),
    `publisher: ${OPEN}`,
    `url: ${OPEN_URL}`,
    `published: ${OPEN}`,
    `language: ${OPEN_LANGUAGE}`,
    "sections:",
    `  - id: ${id}.first`,
    bilingual("heading", "    "),
  ]);
