import { describe, expect, it } from "vitest";
import { capitalised, fill } from "./fill.ts";

describe("fill", () => {
  it("puts a space where Chinese meets Latin letters, and nowhere else", () => {
    expect(fill("{subject}属于下列哪一项？", { subject: "Docker 引擎" }, "zh")).toBe(
      "Docker 引擎属于下列哪一项？",
    );
    expect(fill("{subject}属于{object}。", { subject: "KVM", object: "Linux 内核" }, "zh")).toBe(
      "KVM 属于 Linux 内核。",
    );
    expect(fill("“{subject}”是什么？", { subject: "Pod" }, "zh")).toBe("“Pod”是什么？");
  });

  it("leaves a placeholder without a value standing", () => {
    expect(fill("{subject} and {object}", { subject: "KVM" }, "en")).toBe("KVM and {object}");
  });

  it("does not read a value as a template", () => {
    expect(fill("{subject}!", { subject: "{object}", object: "x" }, "en")).toBe("{object}!");
  });
});

describe("capitalised", () => {
  it("raises the first letter, behind a quotation mark too", () => {
    expect(capitalised("a container")).toBe("A container");
    expect(capitalised("“a container”")).toBe("“A container”");
  });
});
