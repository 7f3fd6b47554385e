import type { Knowledge } from "../claims/knowledge.ts";
import type { Bilingual } from "../text.ts";

/** One way to write all that Strata knows into a file. */
export interface ExportFormat {
  readonly name: Bilingual;
  /** What the format is good for, in a sentence. */
  readonly note: Bilingual;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /**
   * Names of the tables of a format that holds one table in a file (CSV); empty where one file holds everything.
   * The first is written when none is asked for.
   */
  readonly tables: readonly string[];
  /**
   * The file in chunks, none of them larger than a few records. The same knowledge and revision give the same bytes.
   * Throws a RangeError on a table that `tables` does not name, at once and not at the first chunk.
   */
  readonly write: (knowledge: Knowledge, revision: string, table?: string) => Iterable<string>;
}
