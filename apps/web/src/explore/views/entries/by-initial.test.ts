import { describe, expect, it } from "vitest";
import { byInitial, initialOf } from "./by-initial.ts";

describe("initialOf", () => {
  it("knows the pinyin of Chinese names and the letter of others", () => {
    expect(["容器", "镜像", "宿主机", "虚拟机", "命名空间", "编排", "应用"].map(initialOf)).toEqual(
      ["R", "J", "S", "X", "M", "B", "Y"],
    );
    expect(initialOf("kubelet")).toBe("K");
    expect(initialOf("9p")).toBe("#");
  });
});

describe("byInitial", () => {
  it("mixes Latin and Chinese names under one letter", () => {
    const groups = byInitial(["容器", "runc", "KVM"], (name) => name, "zh");
    expect(groups.map(({ initial, entries }) => `${initial}: ${entries.length}`)).toEqual([
      "K: 1",
      "R: 2",
    ]);
  });
});
