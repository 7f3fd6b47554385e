import { describe, expect, it } from "vitest";
import { ENTRY_POINT, homeArgument, isServerOf, stampOf } from "./process-identity.ts";

const home = "/srv/my strata/.strata/neo4j";

describe("isServerOf", () => {
  it("knows the server of a home by its whole argument, spaces included", () => {
    const line = ["java", "-cp", "./*", ENTRY_POINT, homeArgument(home), "--config-dir=x"];
    expect(isServerOf(home, line.join("\n"))).toBe(true);
    expect(isServerOf(home, line.join(" "))).toBe(true);
  });

  it("does not take the server of another home for it", () => {
    const other = ["java", ENTRY_POINT, homeArgument(`${home}-2`)];
    expect(isServerOf(home, other.join("\n"))).toBe(false);
    expect(isServerOf(home, other.join(" "))).toBe(false);
  });

  it("does not take another program that mentions the home for it", () => {
    expect(isServerOf(home, ["tail", "-f", homeArgument(home)].join("\n"))).toBe(false);
    expect(isServerOf(home, null)).toBe(false);
  });
});

describe("stampOf", () => {
  it("is steady for a process and null for one that is gone", () => {
    const stamp = stampOf(process.pid);
    expect(stamp).not.toBeNull();
    expect(stampOf(process.pid)).toBe(stamp);
    expect(stampOf(2 ** 22 + 1)).toBeNull();
  });
});
