/** The titles of the five articles that Strata began with, by the ids of their sources. */
export const ARTICLES = {
  s0: {
    en: "Telling Docker, Kubernetes (K8s) and KVM apart",
    zh: "Docker、Kubernetes（K8s）和 KVM 辨析",
  },
  s1: {
    en: "How KVM and Docker differ as virtualization on Linux",
    zh: "在 Linux 中，KVM 和 Docker 在 Linux 虚拟化中的区别是什么？",
  },
  s2: {
    en: "Differences between Docker and Kubernetes",
    zh: "Docker、Kubernetes 之间的区别",
  },
  s3: {
    en: "Virtualization concepts of KVM and Docker; how Docker differs from KVM and Xen",
    zh: "KVM 与 Docker 的虚拟化概念，Docker 与 KVM、Xen 虚拟化的区别",
  },
  s4: {
    en: "Differences between virtual machines and Docker",
    zh: "虚拟机与 Docker 的区别和不同之处",
  },
} as const;

export type ArticleId = keyof typeof ARTICLES;

export type Leaf = string | number | boolean | null;

/** What has to stand at one place of an answer. At least one of the optional parts is given. */
export interface Expectation {
  /** Where to read, as `read-answer.ts` explains. */
  readonly at: string;
  /** These, in this order, and nothing else. */
  readonly is?: readonly Leaf[];
  /** These in any order, and nothing else. */
  readonly only?: readonly Leaf[];
  /** At least these. */
  readonly has?: readonly Leaf[];
  /** None of these. */
  readonly lacks?: readonly Leaf[];
  /** These one after the other, whatever stands between. */
  readonly order?: readonly Leaf[];
  /** Texts, each of which is a part of what stands there. */
  readonly says?: readonly string[];
  /** Numbers, none of them less than this. */
  readonly atLeast?: number;
}

/** Something that a reader of the articles could ask, and the one request that answers it. */
export interface ReaderQuestion {
  /** An indirect question, so that it can follow “answers” or stand as a heading. */
  readonly en: string;
  readonly zh: string;
  /** The article that makes one ask. */
  readonly article: ArticleId;
  readonly query: string;
  readonly expect: readonly Expectation[];
  /** Where the answer names the sections that say so. */
  readonly saidIn?: readonly string[];
  /** True when the article raises the question and only documents beyond it answer. */
  readonly answeredElsewhere?: true;
}

/** Who says so: to be selected on whatever has sections. */
export const SECTIONS = "sections { headingEn headingZh source { id titleEn titleZh } }";

/** The first of them, for where an answer is wide and what each fact asks for is multiplied. */
export const FIRST_SECTIONS = SECTIONS.replace("sections", "sections(limit: 3)");
