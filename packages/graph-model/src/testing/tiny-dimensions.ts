import type { Dimension } from "../claims/knowledge.ts";

/** What the things of the tiny world are compared by, sorted by id. */
export const TINY_DIMENSIONS: readonly Dimension[] = [
  {
    id: "isolation",
    name: { en: "Isolation", zh: "隔离" },
    scale: "PROSE",
    singleValued: false,
    values: [],
    unit: null,
    note: { en: "In the words of the source.", zh: "按来源的说法。" },
    question: null,
    ranking: null,
    rows: [],
  },
  {
    id: "memory-overhead",
    name: { en: "Memory for itself", zh: "自身占用的内存" },
    scale: "NUMERIC",
    singleValued: true,
    values: [
      {
        id: "memory-overhead/tens",
        name: { en: "tens of megabytes", zh: "数十兆字节" },
        amount: { least: 10, most: 99.5 },
      },
      {
        id: "memory-overhead/hundreds",
        name: { en: "hundreds of megabytes", zh: "数百兆字节" },
        amount: { least: 100, most: 999 },
      },
    ],
    unit: "MB",
    note: null,
    question: {
      en: "How much memory does {subject} take for itself?",
      zh: "{subject}自身占用多少内存？",
    },
    ranking: { en: "Which of these takes most memory?", zh: "下列哪一项占用内存最多？" },
    rows: [],
  },
  {
    id: "own-kernel",
    name: { en: "Has a kernel of its own", zh: "有无自己的内核" },
    scale: "NOMINAL",
    singleValued: true,
    values: [
      { id: "own-kernel/yes", name: { en: "yes", zh: "有" }, amount: null },
      { id: "own-kernel/no", name: { en: "no", zh: "没有" }, amount: null },
    ],
    unit: null,
    note: null,
    question: {
      en: "Does {subject} have a kernel of its own?",
      zh: "{subject}有没有自己的内核？",
    },
    ranking: null,
    rows: [
      { id: "c001", name: { en: "Kernel", zh: "内核" } },
      { id: "c003", name: { en: "Whose kernel", zh: "谁的内核" } },
    ],
  },
  {
    id: "startup-time",
    name: { en: "Time to start", zh: "启动时间" },
    scale: "ORDINAL",
    singleValued: true,
    values: [
      { id: "startup-time/seconds", name: { en: "seconds", zh: "秒级" }, amount: null },
      {
        id: "startup-time/tens-of-seconds",
        name: { en: "tens of seconds", zh: "数十秒" },
        amount: null,
      },
      { id: "startup-time/minutes", name: { en: "minutes", zh: "分钟级" }, amount: null },
    ],
    unit: "s",
    note: null,
    question: { en: "How long does {subject} take to start?", zh: "{subject}启动需要多久？" },
    ranking: { en: "Which of these takes longest to start?", zh: "下列哪一项启动最慢？" },
    rows: [{ id: "c002", name: { en: "Start", zh: "启动" } }],
  },
  {
    id: "virtualization-level",
    name: { en: "Level of virtualization", zh: "虚拟化层级" },
    scale: "NOMINAL",
    singleValued: true,
    values: [
      {
        id: "virtualization-level/hardware",
        name: { en: "hardware", zh: "硬件层" },
        amount: null,
      },
      {
        id: "virtualization-level/os",
        name: { en: "operating system", zh: "操作系统层" },
        amount: null,
      },
      {
        id: "virtualization-level/language",
        name: { en: "language runtime", zh: "语言运行环境层" },
        amount: null,
      },
    ],
    unit: null,
    note: null,
    question: {
      en: "At which level does {subject} virtualize?",
      zh: "{subject}在哪一层做虚拟化？",
    },
    ranking: null,
    rows: [],
  },
];
