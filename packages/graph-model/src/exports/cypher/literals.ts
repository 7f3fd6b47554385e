import { isDecimal, type Properties, type StoredValue } from "../../stored-graph/stored-graph.ts";

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

/** A float has a point or an exponent; without either Neo4j would take it for an integer. */
const floatLiteral = (value: number): string =>
  Number.isInteger(value) ? value.toFixed(1) : String(value);

const literal = (value: StoredValue): string => {
  if (typeof value === "string") return textLiteral(value);
  if (isDecimal(value)) return floatLiteral(value.decimal);
  if (typeof value === "object") return `[${value.map(textLiteral).join(", ")}]`;
  return String(value);
};

/** A map literal. Its keys are ours and plain names. */
export const mapLiteral = (properties: Properties): string => {
  const parts = Object.entries(properties).map(([key, value]) => `${key}: ${literal(value)}`);
  return `{${parts.join(", ")}}`;
};
