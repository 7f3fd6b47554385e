import { describe, expect, it } from "vitest";
import type { Named } from "./noun-phrase.ts";
import { whichRanksHigher } from "./which-ranks-higher.ts";

const VM: Named = {
  name: { en: "Virtual machine", zh: "虚拟机" },
  noun: { text: "a virtual machine", plural: false },
};
const GVISOR: Named = {
  name: { en: "gVisor", zh: "gVisor" },
  noun: { text: "gVisor", plural: false },
};

describe("whichRanksHigher", () => {
  it("asks of two what a dimension asks of several", () => {
    const ranking = { en: "Which of these starts fastest?", zh: "下列哪一项启动最快？" };
    expect(whichRanksHigher(ranking, VM, GVISOR)).toEqual({
      en: "A virtual machine or gVisor: which of the two starts faster?",
      zh: "虚拟机和 gVisor，哪一个启动更快？",
    });
  });

  it.each([
    [
      "With which of these does one more cost the most?",
      "with which of the two does one more cost more?",
    ],
    ["Which of these makes the best use of it?", "which of the two makes the better use of it?"],
    ["Which of these isolates most strongly?", "which of the two isolates more strongly?"],
    ["Which of these was there last?", "which of the two was there later?"],
  ])("compares: %s", (en, asked) => {
    expect(whichRanksHigher({ en, zh: "下列哪一项最多？" }, GVISOR, VM)?.en).toBe(
      `gVisor or a virtual machine: ${asked}`,
    );
  });

  it("does not touch words that it does not know", () => {
    const zh = "下列哪一项最多？";
    expect(whichRanksHigher({ en: "Which of these holds a guest?", zh }, VM, GVISOR)).toBeNull();
    expect(whichRanksHigher({ en: "What is largest?", zh }, VM, GVISOR)).toBeNull();
    const en = "Which of these is largest?";
    expect(whichRanksHigher({ en, zh: "哪一个为冠？" }, VM, GVISOR)).toBeNull();
  });
});
