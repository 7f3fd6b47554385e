import { describe, expect, it } from "vitest";
import { preferredLanguage } from "./languages.ts";

describe("preferredLanguage", () => {
  it("takes the remembered language before what the browser asks for", () => {
    expect(preferredLanguage("zh", "en-GB,en")).toBe("zh");
  });

  it("takes the best weighted language that there is, whatever its region or place", () => {
    expect(preferredLanguage(undefined, "fr, en;q=0.4, zh-TW;q=0.8")).toBe("zh");
    expect(preferredLanguage(undefined, "de-CH, en-US;q=0.9, zh;q=0.1")).toBe("en");
  });

  it("leaves out a language that the browser refuses", () => {
    expect(preferredLanguage(undefined, "zh;q=0")).toBe("en");
  });

  it("falls back to English without a usable wish", () => {
    expect(preferredLanguage("klingon", null)).toBe("en");
    expect(preferredLanguage(undefined, "fr-FR, *;q=0.5")).toBe("en");
  });
});
