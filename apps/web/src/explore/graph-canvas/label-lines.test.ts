import { describe, expect, it } from "vitest";
import { LABEL_WIDTH, labelLines } from "./label-lines.ts";

/** As wide as a typical label font: Chinese 13 px, Latin 7 px. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 13 : 7), 0);

describe("labelLines", () => {
  it("leaves a short label alone", () => {
    expect(labelLines("Docker", widthOf)).toEqual(["Docker"]);
  });

  it("breaks English between words and Chinese between characters", () => {
    expect(labelLines("Container runtime interface", widthOf)).toEqual([
      "Container runtime",
      "interface",
    ]);
    expect(labelLines("硬件辅助虚拟化技术扩展指令", widthOf)).toEqual([
      "硬件辅助虚拟化技术",
      "扩展指令",
    ]);
  });

  it("never gives more than two lines and marks what is cut", () => {
    const lines = labelLines("a very long name that goes on and on and on for ever more", widthOf);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(LABEL_WIDTH + 7);
  });

  it("keeps one over-wide word whole", () => {
    expect(labelLines("paravirtualizationextension", widthOf)).toEqual([
      "paravirtualizationextension",
    ]);
  });
});
