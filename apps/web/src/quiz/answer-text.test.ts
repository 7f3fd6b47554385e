import { describe, expect, it } from "vitest";
import { answerText, chanceOf, partsOf } from "./answer-text.ts";
import type { AnswerFormat } from "./quiz-data.ts";

const OPTIONS = [
  { id: "a", textEn: "Docker", textZh: "Docker" },
  { id: "b", textEn: "Linux kernel", textZh: "Linux 内核" },
  { id: "c", textEn: "Virtual machine", textZh: "虚拟机" },
];
const TARGETS = [
  { id: "1", textEn: "part of the system", textZh: "系统的一部分" },
  { id: "2", textEn: "container engine", textZh: "容器引擎" },
];
const asked = (format: AnswerFormat, options = OPTIONS) => ({ format, options, targets: TARGETS });

describe("answerText", () => {
  it("says an answer in words, in both languages", () => {
    expect(answerText(asked("PICK_MANY"), ["c", "a"], "en")).toBe("Docker; Virtual machine");
    expect(answerText(asked("PUT_IN_ORDER"), ["b", "c", "a"], "zh")).toBe(
      "Linux 内核 → 虚拟机 → Docker",
    );
    expect(answerText(asked("MATCH_PAIRS"), ["b:1", "a:2"], "en")).toBe(
      "Docker – container engine; Linux kernel – part of the system",
    );
    expect(answerText(asked("MATCH_PAIRS"), ["a:2"], "zh")).toBe("Docker——容器引擎");
    expect(answerText(asked("TYPE_THE_TERM", []), ["virtual machine", "VM"], "zh")).toBe(
      "virtual machine、VM",
    );
  });

  it("is empty for an answer that was not given", () => {
    for (const format of ["PICK_ONE", "PUT_IN_ORDER", "MATCH_PAIRS", "TYPE_THE_TERM"] as const) {
      expect(answerText(asked(format), [], "en")).toBe("");
    }
  });
});

describe("partsOf", () => {
  it("counts the pairs that credit stands for", () => {
    expect(partsOf(asked("PUT_IN_ORDER"), 2 / 3)).toEqual({ right: 2, of: 3 });
    expect(partsOf(asked("MATCH_PAIRS"), 1 / 3)).toEqual({ right: 1, of: 3 });
    expect(partsOf(asked("PICK_MANY"), 0)).toBeNull();
  });
});

describe("chanceOf", () => {
  it("is what a guess among all possible answers gives", () => {
    expect(chanceOf(asked("PICK_ONE"))).toBeCloseTo(1 / 3);
    expect(chanceOf(asked("PICK_MANY"))).toBeCloseTo(1 / 7);
    expect(chanceOf(asked("PUT_IN_ORDER"))).toBeCloseTo(1 / 5);
    expect(chanceOf(asked("MATCH_PAIRS"))).toBeCloseTo(1 / 6);
    expect(chanceOf(asked("TYPE_THE_TERM", []))).toBe(0);
  });
});
