import { csv } from "./csv/csv.ts";
import { cypher } from "./cypher/cypher.ts";
import type { ExportFormat } from "./export-format.ts";
import { graphml } from "./graphml/graphml.ts";
import { jsonLd } from "./json-ld/json-ld.ts";

/** Every format of the graph's export. The key is the format's id: the GraphQL enum value. */
export const EXPORT_FORMATS = {
  JSON_LD: jsonLd,
  GRAPHML: graphml,
  CSV: csv,
  CYPHER: cypher,
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_IDS = Object.keys(EXPORT_FORMATS) as readonly ExportFormatId[];

/** Twelve hexadecimal digits tell revisions apart for a person; the file itself holds all 64. */
const SHOWN_DIGITS = 12;

/** The name under which a browser saves an export: `strata-0123456789ab-claims.csv`. */
export const exportFileName = (id: ExportFormatId, revision: string, table?: string): string => {
  const format: ExportFormat = EXPORT_FORMATS[id];
  const part = table ?? format.tables[0];
  const stem = ["strata", revision.slice(0, SHOWN_DIGITS), ...(part ? [part] : [])].join("-");
  return `${stem}.${format.extension}`;
};
