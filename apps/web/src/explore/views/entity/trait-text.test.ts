import { describe, expect, it } from "vitest";
import { traitSentence, traitText } from "./trait-text.ts";

const trait = (value: string | null, note: string | null) => ({
  value: value === null ? null : { id: value, nameEn: value, nameZh: value },
  noteEn: note,
  noteZh: note,
  statementEn: "KVM uses hardware extensions.",
  statementZh: "KVM 使用硬件扩展。",
});

describe("traitText", () => {
  it("shows the scale's value with the source's own shade", () => {
    expect(traitText(trait("at hardware level", "with help from the CPU"), "en")).toEqual({
      value: "at hardware level",
      note: "with help from the CPU",
    });
  });

  it("leaves out a shade that the value already says", () => {
    expect(traitText(trait("at hardware level", "Hardware level"), "en").note).toBeNull();
    expect(traitText(trait("at hardware level", null), "en").note).toBeNull();
  });

  it("falls back to the sentence where a prose dimension has neither", () => {
    expect(traitText(trait(null, null), "zh")).toEqual({ value: null, note: "KVM 使用硬件扩展。" });
  });
});

describe("traitSentence", () => {
  it("prefers the shade to the sentence, and the sentence to nothing", () => {
    expect(traitSentence(trait("at hardware level", "by the CPU"), "en")).toBe("by the CPU");
    expect(traitSentence(trait("at hardware level", null), "en")).toBe(
      "KVM uses hardware extensions.",
    );
  });

  it("leaves out a sentence that only puts the value after its dimension", () => {
    const made = { ...trait("its own", null), statementEn: "Kernel: its own" };
    expect(traitSentence(made, "en")).toBeNull();
  });
});
