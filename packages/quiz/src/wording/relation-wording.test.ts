import { LANGUAGES, RELATION_KIND_IDS, RELATION_KINDS } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { checkText } from "../items/check-item.ts";
import type { Named } from "./noun-phrase.ts";
import { relationWording } from "./relation-wording.ts";
import { askRelation, denyRelation, oneRatherThan, sayRelation, whichOfTwo } from "./sentences.ts";

const named = (en: string, zh: string, text: string, plural = false): Named => ({
  name: { en, zh },
  noun: { text, plural },
});
const DAEMON = named("Docker daemon", "Docker 守护进程", "the Docker daemon");
const KERNEL = named("Linux kernel", "Linux 内核", "the Linux kernel");
const NAMESPACES = named("Linux namespaces", "Linux 命名空间", "Linux namespaces", true);

/** Confusions are asked in the words of their contrast. */
const askable = RELATION_KIND_IDS.filter(
  (id) => RELATION_KINDS[id].askable && id !== "CONFUSED_WITH",
);

describe("the wording of relation kinds", () => {
  it("is there for the kinds that may be asked, and for no other", () => {
    const worded = RELATION_KIND_IDS.filter((id) => relationWording(id) !== null);
    expect(worded).toEqual(askable);
  });

  it.each(askable)(
    "asks for the object of %s in three ways or more, alike in both languages",
    (id) => {
      const wording = relationWording(id);
      expect(wording?.ask.en.length).toBeGreaterThanOrEqual(3);
      expect(wording?.ask.zh).toHaveLength(wording?.ask.en.length ?? 0);
      for (const language of LANGUAGES) {
        const phrasings = wording?.ask[language] ?? [];
        expect(new Set(phrasings).size).toBe(phrasings.length);
        for (const phrasing of phrasings) {
          expect(phrasing.match(/\{subject\}/g)).toHaveLength(1);
          expect(phrasing).toMatch(language === "zh" ? /？$/ : /\?$/);
        }
      }
    },
  );

  it.each(askable)("of %s leaves nothing unfilled and no half-width sign in Chinese", (id) => {
    const wording = relationWording(id);
    if (wording === null) throw new Error("no wording");
    const texts = [
      ...askRelation(wording, DAEMON),
      ...askRelation(wording, NAMESPACES),
      sayRelation(id, DAEMON, KERNEL),
      denyRelation(id, NAMESPACES, KERNEL),
    ];
    for (const text of texts) {
      expect(text).not.toBeNull();
      if (text !== null) expect(checkText(text)).toEqual([]);
    }
  });

  it("agrees with the subject's number", () => {
    expect(sayRelation("PART_OF", NAMESPACES, KERNEL)?.en).toBe(
      "Linux namespaces are part of the Linux kernel",
    );
    expect(sayRelation("PART_OF", DAEMON, KERNEL)?.en).toBe(
      "The Docker daemon is part of the Linux kernel",
    );
  });

  it.each(askable)("of %s sets one of two against the other", (id) => {
    const texts = [
      oneRatherThan(id, DAEMON, KERNEL, NAMESPACES),
      // The order of learning names its object first and is never denied.
      ...(id === "PREREQUISITE_OF" ? [] : [whichOfTwo(id, [DAEMON, NAMESPACES], DAEMON, KERNEL)]),
    ];
    for (const text of texts) {
      expect(text).not.toBeNull();
      if (text !== null) expect(checkText(text)).toEqual([]);
    }
  });

  it("says a contrast as one would", () => {
    const vm = named("Virtual machine", "虚拟机", "a virtual machine");
    expect(whichOfTwo("REQUIRES", [vm, NAMESPACES], vm, KERNEL)).toEqual({
      en: "Of a virtual machine and Linux namespaces, it is the virtual machine that requires the Linux kernel",
      zh: "虚拟机和 Linux 命名空间之中，离不开 Linux 内核的是虚拟机",
    });
    expect(oneRatherThan("RUNS_ON", DAEMON, KERNEL, vm)).toEqual({
      en: "The Docker daemon runs on the Linux kernel rather than a virtual machine",
      zh: "Docker 守护进程运行在 Linux 内核之上，而不是在虚拟机之上",
    });
  });

  it("keeps a name's small first letter", () => {
    expect(sayRelation("USES", named("kubectl", "kubectl", "kubectl"), KERNEL)?.en).toBe(
      "kubectl uses the Linux kernel",
    );
  });
});
