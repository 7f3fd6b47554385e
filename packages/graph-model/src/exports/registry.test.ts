import { describe, expect, it } from "vitest";
import { tinyGraph } from "../testing/tiny-graph.ts";
import { REVISION } from "./fixtures/awkward-graph.ts";
import { EXPORT_FORMAT_IDS, EXPORT_FORMATS, type ExportFormat, exportFileName } from "./index.ts";

const formats: readonly (readonly [string, ExportFormat])[] = EXPORT_FORMAT_IDS.map((id) => [
  id,
  EXPORT_FORMATS[id],
]);

describe.each(formats)("the export format %s", (_, format) => {
  const tables = format.tables.length === 0 ? [undefined] : format.tables;

  it("writes the same bytes for the same knowledge, the revision among them", () => {
    for (const table of tables) {
      const text = [...format.write(tinyGraph, REVISION, table)].join("");
      expect([...format.write(tinyGraph, REVISION, table)].join("")).toBe(text);
      // A table without lines has none that could hold it.
      if (text.split("\n").length > 2) expect(text).toContain(REVISION);
    }
  });

  it("comes in chunks that no buffer minds", () => {
    const chunks = [...format.write(tinyGraph, REVISION)];
    expect(chunks.length).toBeGreaterThan(10);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(20_000);
  });

  it("is named in both languages", () => {
    for (const text of [format.name, format.note]) {
      expect(text.en).not.toBe("");
      expect(text.zh).not.toBe("");
    }
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z+-]+(?:; [a-z]+=[\w-]+)*$/);
  });
});

describe("exportFileName", () => {
  it("says revision, table and format", () => {
    expect(exportFileName("JSON_LD", REVISION)).toBe("strata-0123456789ab.jsonld");
    expect(exportFileName("CSV", REVISION)).toBe("strata-0123456789ab-claims.csv");
    expect(exportFileName("CSV", REVISION, "entities")).toBe("strata-0123456789ab-entities.csv");
  });
});
