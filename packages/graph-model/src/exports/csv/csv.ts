import type { ExportFormat } from "../export-format.ts";
import { type Cell, TABLE_NAMES, TABLES, type Table, type TableName } from "./tables.ts";

/** RFC 4180, section 2: lines end so. */
const LINE_END = "\r\n";

/** Spreadsheets take UTF-8 for a national encoding without it, and then show no Chinese; parsers skip it. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A text that a spreadsheet would run as a formula (OWASP, “CSV injection”; half and full width). Leading apostrophes count,
 * so that taking exactly one off again always gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

const written = (cell: Cell): string => {
  if (cell === null) return "";
  // A number cannot be a formula, and “-5” has to stay one.
  if (typeof cell !== "string") return String(cell);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${guarded.replaceAll('"', '""')}"`;
};

const lineOf = (cells: readonly Cell[]): string => cells.map(written).join(",") + LINE_END;

function* linesOf({ columns, rows }: Table, revision: string): Iterable<string> {
  yield BYTE_ORDER_MARK + lineOf([...columns, "revision"]);
  for (const row of rows) yield lineOf([...row, revision]);
}

const isTable = (name: string): name is TableName => TABLE_NAMES.some((table) => table === name);

/**
 * One table in a file, as a spreadsheet opens it: RFC 4180 with a header, in UTF-8 with a byte order mark. The last column
 * of every line is the revision, because RFC 4180 has no place for what is true of a whole file. Several ids in one cell are separated
 * by “; ”. A text that begins like a formula has an apostrophe before it: a program that reads the file takes one off.
 */
export const csv: ExportFormat = {
  name: { en: "CSV", zh: "CSV 表格" },
  note: {
    en: "One table for a spreadsheet; all claims with their sources unless another table is chosen.",
    zh: "供电子表格使用，一次一张表；未指定时为全部论断及其来源。",
  },
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  tables: TABLE_NAMES,
  write: (knowledge, revision, table = "claims") => {
    if (!isTable(table)) {
      throw new RangeError(
        `There is no table “${table}”. Choose one of: ${TABLE_NAMES.join(", ")}.`,
      );
    }
    return linesOf(TABLES[table](knowledge), revision);
  },
};
