import type { Bilingual } from "@strata/graph-model";
import { describe, expect, it, vi } from "vitest";
import { checkItem, ITEM_FLAWS, type ItemFlaw } from "./check-item.ts";
import type { Item } from "./draft.ts";

vi.mock("./never-keys.ts", () => ({ isNeverKey: (answer: string) => answer === "plasma" }));

const option = (text: Bilingual, right = false) => ({
  text,
  statement: { kind: "TRAIT" as const, subject: "kvm", dimension: "level", value: text.en },
  right,
  truth: right ? ("TRUE" as const) : ("FALSE" as const),
  proof: { rule: "ACCEPTED" as const, claimIds: ["t1"] },
  place: 0,
  target: null,
  excludes: [],
  accepts: [],
});

const HARDWARE = option({ en: "hardware", zh: "硬件层" }, true);
const SYSTEM = option({ en: "operating system", zh: "操作系统层" });
const LANGUAGE = option({ en: "language runtime", zh: "语言运行环境" });

const GOOD: Item = {
  type: "trait-of",
  format: "PICK_ONE",
  fact: "t1",
  subject: "kvm",
  cell: "kvm/level",
  stem: { en: "At which level does KVM virtualize?", zh: "KVM 在哪一级做虚拟化？" },
  options: [HARDWARE, SYSTEM, LANGUAGE],
  targets: [],
  verdict: { en: "Hardware.", zh: "硬件层。" },
};

const stem = (en: string, zh: string): Item => ({ ...GOOD, stem: { en, zh } });

const matched = (name: Bilingual, target: Bilingual) => ({ ...option(name, true), target });
const VOLUME = { en: "a volume kept by the daemon", zh: "由守护进程保管的卷" };
const FOLDER = { en: "a folder of the host", zh: "宿主机的目录" };
const MEMORY = { en: "memory", zh: "内存" };

const FLAWED: Readonly<Record<ItemFlaw, readonly Item[]>> = {
  MISSING_TEXT: [stem("At which level?", " "), { ...GOOD, verdict: { en: "", zh: "好。" } }],
  UNFILLED_PLACEHOLDER: [
    stem("At which level does {subject} work?", "在哪一级？"),
    { ...GOOD, options: [HARDWARE, SYSTEM, option({ en: "{value}", zh: "语言" })] },
    { ...GOOD, targets: [FOLDER, { en: "[a|the] volume", zh: "卷" }] },
  ],
  HALF_WIDTH_PUNCTUATION: [
    stem("At which level?", "KVM 在哪一级?"),
    stem("At which level?", "硬件,还是系统？"),
    stem("At which level?", "层级(一)如何？"),
  ],
  NAMES_A_SOURCE_BY_ID: [stem("At which level, as s3 has it?", "哪一级？")],
  NEGATIVE_STEM: [
    stem("At which level does KVM not work?", "KVM 在哪一级？"),
    stem("At which level does KVM work?", "KVM 不属于哪一级？"),
  ],
  ALL_OR_NONE_OF_THE_ABOVE: [
    { ...GOOD, options: [HARDWARE, SYSTEM, option({ en: "none of the above", zh: "无" })] },
    { ...GOOD, options: [HARDWARE, SYSTEM, option({ en: "other", zh: "以上都对" })] },
  ],
  NUMBER_OF_OPTIONS: [{ ...GOOD, options: [HARDWARE] }],
  UNSOUND_KEY: [
    { ...GOOD, options: [SYSTEM, LANGUAGE] },
    { ...GOOD, options: [HARDWARE, { ...SYSTEM, right: true }, LANGUAGE] },
  ],
  SAME_OPTION_TWICE: [
    { ...GOOD, options: [HARDWARE, SYSTEM, option({ en: "Hardware", zh: "机器" })] },
  ],
  LONG_OPTION: [
    {
      ...GOOD,
      options: [
        HARDWARE,
        SYSTEM,
        option({ en: "the runtime of a programming language", zh: "语言" }),
      ],
    },
    {
      ...GOOD,
      options: [HARDWARE, SYSTEM, option({ en: "language", zh: "某一种编程语言的运行环境层" })],
    },
  ],
  STEM_WORD_IN_ONE_OPTION: [
    stem("At which level does this operating thing work?", "在哪一级？"),
    stem("At which level?", "哪种语言在哪一级？"),
  ],
  NEVER_KEYED_FOIL: [
    { ...GOOD, options: [HARDWARE, SYSTEM, option({ en: "plasma", zh: "等离子" })] },
  ],
  TARGET_NAMES_ITS_OPTION: [
    {
      ...GOOD,
      format: "MATCH_PAIRS",
      options: [
        matched({ en: "named volume", zh: "具名存储" }, VOLUME),
        matched({ en: "bind mount", zh: "绑定挂载" }, FOLDER),
        matched({ en: "tmpfs", zh: "临时文件系统" }, MEMORY),
      ],
      targets: [FOLDER, MEMORY, VOLUME],
    },
  ],
};

describe("checkItem", () => {
  it("finds nothing wrong with a good item", () => {
    expect(checkItem(GOOD)).toEqual([]);
  });

  it.each(ITEM_FLAWS)("finds %s", (flaw) => {
    for (const item of FLAWED[flaw]) expect(checkItem(item), item.stem.en).toContain(flaw);
  });

  it("allows a stem's word in several options", () => {
    const shared = [
      option({ en: "Docker daemon", zh: "守护进程" }, true),
      option({ en: "Docker CLI", zh: "命令行" }),
    ];
    const item = { ...stem("What is Docker Engine?", "引擎是什么？"), options: shared };
    expect(checkItem(item)).not.toContain("STEM_WORD_IN_ONE_OPTION");
  });

  it("lets a true-or-false stem quote a negation", () => {
    const item: Item = {
      ...stem("Is this true? KVM is not hardware.", "KVM 不是硬件，对吗？"),
      format: "TRUE_FALSE",
      options: [option({ en: "True", zh: "正确" }), option({ en: "False", zh: "错误" }, true)],
    };
    expect(checkItem(item)).toEqual([]);
  });
});
