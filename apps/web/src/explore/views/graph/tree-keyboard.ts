import type { OutlineRow } from "./outline.ts";

/** What a key does in the outline (WAI-ARIA tree pattern). */
export type TreeAction =
  | { readonly type: "focus"; readonly key: string }
  | { readonly type: "open"; readonly key: string }
  | { readonly type: "close"; readonly key: string }
  | { readonly type: "select"; readonly key: string };

/** Null means that the key is none of the tree's; the browser keeps it. */
export const treeAction = (
  rows: readonly OutlineRow[],
  activeKey: string,
  pressed: string,
): TreeAction | null => {
  const index = rows.findIndex((row) => row.key === activeKey);
  const row = rows[index];
  if (row === undefined) return null;
  const focus = (target: OutlineRow | undefined): TreeAction | null =>
    target === undefined ? null : { type: "focus", key: target.key };

  switch (pressed) {
    case "ArrowDown":
      return focus(rows[index + 1]);
    case "ArrowUp":
      return focus(rows[index - 1]);
    case "Home":
      return focus(rows[0]);
    case "End":
      return focus(rows.at(-1));
    case "ArrowRight":
      if (isReference(row)) return null;
      if (!isOpen(row)) return { type: "open", key: row.key };
      return rows[index + 1]?.parent === row.key ? focus(rows[index + 1]) : null;
    case "ArrowLeft":
      if (!isReference(row) && isOpen(row)) return { type: "close", key: row.key };
      return row.parent === null ? null : { type: "focus", key: row.parent };
    case "Enter":
      if (row.type === "entity" && row.target !== null) return { type: "focus", key: row.target };
      return { type: isOpen(row) ? "close" : "open", key: row.key };
    case " ":
      return { type: "select", key: row.key };
    default:
      return null;
  }
};

const isReference = (row: OutlineRow): boolean =>
  row.type === "entity" && row.state === "reference";
const isOpen = (row: OutlineRow): boolean =>
  row.type === "group" ? row.open : row.state === "open";

/**
 * The next row whose name starts with the typed text, from the one after the active row on, round the end.
 * While a word is being typed on, the active row itself may match.
 */
export const typeAhead = (
  rows: readonly OutlineRow[],
  activeKey: string,
  typed: string,
  namesOf: (row: OutlineRow) => readonly string[],
): string | null => {
  const active = rows.findIndex((row) => row.key === activeKey);
  const start = typed.length > 1 ? active : active + 1;
  const wanted = typed.toLocaleLowerCase();
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[(start + step + rows.length) % rows.length];
    if (row === undefined) continue;
    if (namesOf(row).some((name) => name.toLocaleLowerCase().startsWith(wanted))) return row.key;
  }
  return null;
};

/** Where the focus goes when its row is gone: the nearest row above it in the tree that is still there, else the first. */
export const survivingKey = (rows: readonly OutlineRow[], key: string): string | null => {
  const keys = new Set(rows.map((row) => row.key));
  for (let rest = key; rest !== ""; rest = rest.slice(0, Math.max(0, rest.lastIndexOf("/")))) {
    if (keys.has(rest)) return rest;
  }
  return rows[0]?.key ?? null;
};
