const REPLACED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Characters that XML 1.0 cannot hold at all, not even escaped, and halves of a surrogate pair. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as the content of an element or attribute; what XML cannot hold becomes U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(IMPOSSIBLE, "\uFFFD").replace(/[&<>"'\t\n\r]/g, (mark) => REPLACED[mark] ?? mark);

type AttributeType = "string" | "boolean" | "int" | "double";

interface Declared<N extends string> {
  readonly domain: "graph" | "node" | "edge";
  readonly types: Readonly<Record<N, AttributeType>>;
}

/** Names and types of what the elements of a domain may say. */
export const attributesOf = <N extends string>(
  domain: Declared<N>["domain"],
  types: Readonly<Record<N, AttributeType>>,
): Declared<N> => ({ domain, types });

/** What one element says; what is null or left out is not written. */
export type Attributes<D> =
  D extends Declared<infer N>
    ? Readonly<Partial<Record<N, string | number | boolean | null>>>
    : never;

/** The `<key>` declarations that GraphML demands of every attribute. Keys are unique over all domains. */
export const keysOf = <N extends string>({ domain, types }: Declared<N>): readonly string[] =>
  Object.entries(types).map(
    ([name, type]) =>
      `  <key id="${domain}.${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`,
  );

export const dataOf = <N extends string>(
  { domain }: Declared<N>,
  values: Readonly<Partial<Record<N, string | number | boolean | null>>>,
): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || value === undefined || value === ""
        ? []
        : [`<data key="${domain}.${name}">${escaped(String(value))}</data>`],
    )
    .join("");
