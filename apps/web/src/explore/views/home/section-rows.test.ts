import { describe, expect, it } from "vitest";
import { alignStacks } from "./section-rows.ts";

const align = (left: string[], right: string[]) =>
  alignStacks(left, right, (id) => id).map((row) => `${row.left ?? "–"} | ${row.right ?? "–"}`);

describe("alignStacks", () => {
  it("puts shared layers in one row and leaves a gap where one stack has a layer less", () => {
    expect(
      align(
        ["infrastructure", "host-os", "hypervisor", "guest-os", "dependency", "application"],
        ["infrastructure", "host-os", "docker-daemon", "dependency", "application"],
      ),
    ).toEqual([
      "infrastructure | infrastructure",
      "host-os | host-os",
      "hypervisor | docker-daemon",
      "guest-os | –",
      "dependency | dependency",
      "application | application",
    ]);
  });

  it("keeps every layer when nothing is shared or the order differs", () => {
    expect(align(["a", "b"], ["c"])).toEqual(["a | c", "b | –"]);
    expect(align(["a", "b"], ["b", "a"])).toEqual(["– | b", "a | a", "b | –"]);
  });
});
