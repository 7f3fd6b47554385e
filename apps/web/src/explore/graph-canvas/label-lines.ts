/** The widest that a label gets before it breaks. */
export const LABEL_WIDTH = 128;

/** Places where a label may break: after spaces and hyphens, and between any two Chinese characters. */
const PIECES = /[\p{Script=Han}，、（）：]|[^\s\-\p{Script=Han}，、（）：]+-?\s*|[\s-]+/gu;

/**
 * A label in one or two lines, each at most LABEL_WIDTH wide; what does not fit ends in "…". A single word that is
 * wider stays whole, since half a name is no name.
 */
export const labelLines = (label: string, widthOf: (text: string) => number): readonly string[] => {
  if (widthOf(label) <= LABEL_WIDTH) return [label];
  const lines: string[] = [];
  let line = "";
  for (const [piece] of label.matchAll(PIECES)) {
    if (line !== "" && widthOf((line + piece).trimEnd()) > LABEL_WIDTH) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  const [first = "", second, ...rest] = lines;
  if (second === undefined) return [first];
  return [first, rest.length === 0 ? second : `${second}…`];
};
