/** A value as Neo4j can store it. */
export type Stored = string | number | boolean | readonly string[];
/** Properties of a node or a relationship; what is null is not stored. */
export type Properties = Readonly<Record<string, Stored | null | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A text as a Cypher literal. Neo4j reads `\uXXXX` before it reads literals, and so would see an escape where a text
 * has a backslash before a “u”: such a text is put together from two literals.
 */
export const textLiteral = (text: string): string =>
  text
    .split(/(?<=\\)(?=u)/)
    .map((part) => `'${part.replace(/[\\'\n\r\t]/g, (mark) => ESCAPES[mark] ?? mark)}'`)
    .join(" + ");

const literal = (value: Stored): string => {
  if (typeof value === "string") return textLiteral(value);
  if (typeof value === "object") return `[${value.map(textLiteral).join(", ")}]`;
  return String(value);
};

/** A map literal. Its keys are ours and plain names. */
export const mapLiteral = (properties: Properties): string => {
  const parts = Object.entries(properties).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [`${key}: ${literal(value)}`],
  );
  return `{${parts.join(", ")}}`;
};
