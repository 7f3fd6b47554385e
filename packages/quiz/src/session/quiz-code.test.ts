import { describe, expect, it } from "vitest";
import { shortCode } from "./quiz-code.ts";

describe("shortCode", () => {
  it("is the first fifty bits of SHA-256 in Crockford's letters", async () => {
    // SHA-256 of "abc" begins ba7816bf 8f01cf (FIPS 180-2, B.1).
    expect(await shortCode("abc")).toBe("q9w1dfwf07");
  });

  it("differs for different texts", async () => {
    const codes = await Promise.all(Array.from({ length: 500 }, (_, i) => shortCode(`${i}`)));
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  });
});
