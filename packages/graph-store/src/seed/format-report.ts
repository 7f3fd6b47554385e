import type { SeedReport } from "./apply-seed.ts";

const MOST_LISTED = 20;

const SIGNS = { added: "+", changed: "~", removed: "-" } as const;

/** A report as a person reads it: every node by name up to a screenful of each sort, then how many more. */
export const formatReport = (report: SeedReport, isCheck: boolean): string => {
  const { nodes, edges, revision } = report;
  const state = `Revision ${revision.slice(0, 12)}`;
  if (!report.changed) return `${state}: the database holds this already. Nothing was written.`;
  const kinds = ["added", "changed", "removed"] as const;
  return [
    `${state} ${isCheck ? "would be written; this would change" : "is written"}:`,
    ...kinds.flatMap((kind) => listed(nodes[kind], SIGNS[kind])),
    `nodes: ${kinds.map((kind) => `${nodes[kind].length} ${kind}`).join(", ")}`,
    `edges: ${edges.added} added, ${edges.removed} removed`,
  ].join("\n");
};

const listed = (names: readonly string[], sign: string): readonly string[] => {
  const shown = names.slice(0, MOST_LISTED).map((name) => `  ${sign} ${name}`);
  const more = names.length - shown.length;
  return more > 0 ? [...shown, `  ${sign} … and ${more} more`] : shown;
};
