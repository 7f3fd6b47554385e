import type { Knowledge } from "../claims/knowledge.ts";
import { TINY_NEGATIONS_AND_ORDERS, TINY_RELATIONS, TINY_TRAITS } from "./tiny-claims.ts";
import { TINY_DIMENSIONS } from "./tiny-dimensions.ts";
import { TINY_ENTITIES } from "./tiny-entities.ts";
import { TINY_LEARNING_AND_PAST } from "./tiny-learning.ts";

/**
 * A small world of Docker, KVM and the kernel below them that has one of everything the model can say. It is a
 * fixture: believable, but its two sources do not exist.
 */
export const tinyGraph: Knowledge = {
  entities: TINY_ENTITIES,
  claims: [
    ...TINY_NEGATIONS_AND_ORDERS,
    ...TINY_RELATIONS,
    ...TINY_LEARNING_AND_PAST,
    ...TINY_TRAITS,
  ],
  dimensions: TINY_DIMENSIONS,
  sources: [
    {
      id: "tiny-guide",
      title: { en: "A guide to virtual machines and containers", zh: "虚拟机与容器入门" },
      publisher: "Example Press",
      url: "https://example.org/guide",
      published: "2021-06-01",
      language: "en",
      note: null,
      sections: [
        {
          id: "tiny-guide.basics",
          heading: { en: "The basics", zh: "基础" },
          lines: "8-12",
        },
        {
          id: "tiny-guide.architecture",
          heading: { en: "Architecture", zh: "架构" },
          lines: null,
        },
      ],
    },
    {
      id: "tiny-notes",
      title: { en: "Notes on Docker, KVM and Kubernetes", zh: "Docker、KVM 与 Kubernetes 笔记" },
      publisher: null,
      url: null,
      published: null,
      language: "zh",
      note: { en: "The author is not named.", zh: "作者不详。" },
      sections: [
        {
          id: "tiny-notes.differences",
          heading: { en: "Differences", zh: "区别" },
          lines: "20-31",
        },
      ],
    },
  ],
  stacks: [
    {
      id: "vm-stack",
      name: { en: "A virtual machine, layer by layer", zh: "虚拟机的分层" },
      note: { en: "As the guide draws it.", zh: "按该入门的画法。" },
      dispute: "kvm-type",
      sections: ["tiny-guide.architecture"],
      layers: [
        {
          entity: "linux-kernel",
          role: { en: "drives the hardware", zh: "驱动硬件" },
        },
        { entity: "kvm", role: { en: "shares the hardware out", zh: "分配硬件" } },
        {
          entity: "virtual-machine",
          role: { en: "looks like a computer", zh: "表现为一台计算机" },
        },
        { entity: "guest-os", role: { en: "runs the applications", zh: "运行应用" } },
      ],
    },
  ],
  lifecycles: [
    {
      id: "container-lifecycle",
      name: { en: "From image to container", zh: "从镜像到容器" },
      note: null,
      ordered: true,
      sections: ["tiny-guide.basics"],
      steps: [
        { entity: "image", text: { en: "Build an image.", zh: "构建镜像。" } },
        { entity: "container", text: { en: "Run a container from it.", zh: "由镜像运行容器。" } },
      ],
    },
  ],
  disputes: [
    {
      id: "dockershim",
      type: "OUTDATED",
      topic: {
        en: "Does Kubernetes run containers through Docker?",
        zh: "Kubernetes 是否通过 Docker 运行容器？",
      },
      sides: [
        {
          claim: {
            en: "Kubernetes runs containers through Docker.",
            zh: "Kubernetes 通过 Docker 运行容器。",
          },
          sections: ["tiny-notes.differences"],
        },
      ],
      accepted: {
        en: "Since version 1.24 Kubernetes no longer contains the adapter to Docker.",
        zh: "自 1.24 版起，Kubernetes 不再包含 Docker 适配层。",
      },
      acceptedSections: ["tiny-guide.basics"],
      asOf: "2024-05-01",
      basis: {
        why: { en: "The adapter was removed.", zh: "适配层已移除。" },
        evidence: { en: "Release notes of 1.24.", zh: "1.24 版发行说明。" },
        confidence: { en: "High.", zh: "高。" },
      },
      quizPolicy: { en: "Do not ask without a date.", zh: "不注明日期则不出题。" },
      entities: ["docker", "kubernetes"],
    },
    {
      id: "kvm-type",
      type: "CROSS_SOURCE",
      topic: { en: "Is KVM a hypervisor of type 1 or type 2?", zh: "KVM 属于 1 型还是 2 型？" },
      sides: [
        {
          claim: { en: "KVM is of type 1.", zh: "KVM 属于 1 型。" },
          sections: ["tiny-guide.basics"],
        },
        {
          claim: { en: "KVM is of type 2.", zh: "KVM 属于 2 型。" },
          sections: ["tiny-notes.differences"],
        },
      ],
      accepted: {
        en: "It is usually counted as type 1; the boundary is blurred.",
        zh: "通常归为 1 型，但界线并不清晰。",
      },
      acceptedSections: ["tiny-guide.basics"],
      asOf: "2024-05-01",
      basis: {
        why: { en: "The kernel itself is the hypervisor.", zh: "内核本身就是虚拟机管理程序。" },
        evidence: { en: "KVM's own documentation.", zh: "KVM 自身的文档。" },
        confidence: { en: "Medium.", zh: "中等。" },
      },
      quizPolicy: { en: "Do not ask.", zh: "不出题。" },
      entities: ["kvm", "type-1-hypervisor", "type-2-hypervisor"],
    },
  ],
  analogies: [
    {
      id: "ship",
      name: { en: "A ship with containers", zh: "集装箱船" },
      vehicle: { en: "A cargo ship", zh: "货船" },
      target: "docker",
      sections: ["tiny-notes.differences"],
      mapping: [
        {
          vehicle: { en: "the ship", zh: "船" },
          entity: "linux-kernel",
          text: { en: "carries all the boxes", zh: "承载所有箱子" },
        },
        {
          vehicle: { en: "a box", zh: "箱子" },
          entity: "container",
          text: { en: "keeps its goods apart", zh: "把货物彼此分开" },
        },
      ],
    },
  ],
  closedCells: [
    {
      id: "docker/CREATES",
      subject: "docker",
      relation: "CREATES",
      dimension: null,
      members: ["container", "image"],
      sections: ["tiny-guide.basics"],
      because: {
        en: "The guide lists everything that Docker creates.",
        zh: "该入门列出了 Docker 所创建的一切。",
      },
    },
    {
      id: "virtual-machine/memory-overhead",
      subject: "virtual-machine",
      relation: null,
      dimension: "memory-overhead",
      members: ["memory-overhead/hundreds"],
      sections: ["tiny-guide.basics", "tiny-notes.differences"],
      because: {
        en: "The guide gives one figure and no other.",
        zh: "该入门只给出这一个数字。",
      },
    },
  ],
  disjointClasses: [
    {
      id: "hypervisor-types",
      classes: ["type-1-hypervisor", "type-2-hypervisor"],
      sections: ["tiny-guide.architecture"],
      because: {
        en: "The two types are defined by what they run on.",
        zh: "两种类型以其运行的位置来定义。",
      },
    },
  ],
  releases: [
    {
      id: "docker/0.9",
      product: "docker",
      version: "0.9",
      date: "2014-03-13",
      sections: ["tiny-notes.differences"],
    },
    {
      id: "docker/1.10",
      product: "docker",
      version: "1.10",
      date: "2016-02-04",
      sections: ["tiny-guide.basics"],
    },
    {
      id: "kubernetes/1.24",
      product: "kubernetes",
      version: "1.24",
      date: "2022-05-03",
      sections: ["tiny-guide.basics", "tiny-notes.differences"],
    },
  ],
};
