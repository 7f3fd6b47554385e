import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isNodeRecentEnough } from "./install.mjs";

describe("isNodeRecentEnough", () => {
  it.each([
    ["20.19.0", true],
    ["20.18.3", false],
    ["18.20.4", false],
    ["22.0.0", true],
    ["24.1.0", true],
  ])("%s: %s", (version, enough) => {
    expect(isNodeRecentEnough(version)).toBe(enough);
  });

  it("asks for what package.json asks for", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    const least = engines.node.replace(">=", "");
    expect(isNodeRecentEnough(`${least}.0`)).toBe(true);
    const [major, minor] = least.split(".").map(Number);
    expect(isNodeRecentEnough(`${major}.${minor - 1}.9`)).toBe(false);
  });
});
