import type { Entity } from "../claims/claim.ts";
import type { EntityKind } from "../entity-kinds/entity-kinds.ts";
import type { Layer } from "../entity-kinds/layers.ts";
import type { Bilingual } from "../text.ts";

const one = (text: string): Entity["noun"] => ({ text, plural: false });
const many = (text: string): Entity["noun"] => ({ text, plural: true });

/** How those names stand in a sentence that do not stand there as they are. */
const NOUNS: Readonly<Record<string, Entity["noun"]>> = {
  cgroups: many("control groups (cgroups)"),
  container: one("a container"),
  "guest-os": one("the guest operating system"),
  hypervisor: one("a hypervisor"),
  image: one("an image"),
  lightweight: one("lightweight"),
  "linux-kernel": one("the Linux kernel"),
  namespaces: many("namespaces"),
  pod: one("a Pod"),
  "type-1-hypervisor": one("a bare-metal hypervisor (type 1)"),
  "type-2-hypervisor": one("a hosted hypervisor (type 2)"),
  "virtual-machine": one("a virtual machine"),
};

const entity = (
  id: string,
  kind: EntityKind,
  layer: Layer | null,
  name: Bilingual,
  gloss: Bilingual,
  more: Partial<Entity> = {},
): Entity => ({
  id,
  kind,
  layer,
  name,
  noun: NOUNS[id] ?? { text: name.en, plural: false },
  gloss,
  aliases: { en: [], zh: [] },
  ambiguousAliases: [],
  mentionedIn: ["tiny-guide"],
  definedIn: [],
  ...more,
});

/** The things of the tiny world, sorted by id. */
export const TINY_ENTITIES: readonly Entity[] = [
  entity(
    "cgroups",
    "COMPONENT",
    "KERNEL",
    { en: "Control groups (cgroups)", zh: "控制组（cgroups）" },
    {
      en: "A kernel mechanism that limits and accounts for the resources of groups of processes.",
      zh: "内核机制，用来限制和统计一组进程所用的资源。",
    },
    { aliases: { en: ["cgroup", "control group"], zh: ["控制组"] } },
  ),
  entity(
    "container",
    "RESOURCE",
    "CONTAINERS",
    { en: "Container", zh: "容器" },
    {
      en: "A group of isolated processes that share the host's kernel.",
      zh: "一组彼此隔离、共用宿主机内核的进程。",
    },
    { mentionedIn: ["tiny-guide", "tiny-notes"], definedIn: ["tiny-guide.basics"] },
  ),
  entity(
    "docker",
    "TECHNOLOGY",
    "CONTAINERS",
    { en: "Docker", zh: "Docker" },
    {
      en: "A platform that builds images and runs containers from them.",
      zh: "构建镜像并由镜像运行容器的平台。",
    },
    { aliases: { en: ["Docker Engine"], zh: [] }, mentionedIn: ["tiny-guide", "tiny-notes"] },
  ),
  entity(
    "guest-os",
    "COMPONENT",
    "KERNEL",
    { en: "Guest operating system", zh: "客户机操作系统" },
    {
      en: "The operating system that runs inside a virtual machine.",
      zh: "运行在虚拟机内部的操作系统。",
    },
    { aliases: { en: ["guest OS"], zh: ["客户操作系统"] } },
  ),
  entity(
    "hypervisor",
    "CONCEPT",
    "VIRTUALIZATION",
    { en: "Hypervisor", zh: "虚拟机管理程序" },
    {
      en: "Software that creates virtual machines and shares the hardware out among them.",
      zh: "创建虚拟机并在其间分配硬件的软件。",
    },
    { aliases: { en: ["VMM"], zh: [] } },
  ),
  entity(
    "image",
    "RESOURCE",
    "CONTAINERS",
    { en: "Image", zh: "镜像" },
    {
      en: "A read-only template from which containers are created.",
      zh: "用来创建容器的只读模板。",
    },
    {
      aliases: { en: ["container image", "node template"], zh: ["容器镜像"] },
      ambiguousAliases: ["node template"],
    },
  ),
  entity(
    "kubernetes",
    "TECHNOLOGY",
    "ORCHESTRATION",
    { en: "Kubernetes", zh: "Kubernetes" },
    {
      en: "A system that places containers on many machines and keeps them running.",
      zh: "把容器安排到多台机器上并保持其运行的系统。",
    },
    { aliases: { en: ["K8s"], zh: [] }, mentionedIn: ["tiny-notes"] },
  ),
  entity(
    "kvm",
    "TECHNOLOGY",
    "VIRTUALIZATION",
    { en: "KVM", zh: "KVM" },
    {
      en: "Modules that turn the Linux kernel into a hypervisor.",
      zh: "把 Linux 内核变成虚拟机管理程序的模块。",
    },
    { aliases: { en: ["Kernel-based Virtual Machine"], zh: ["基于内核的虚拟机"] } },
  ),
  entity(
    "lightweight",
    "PROPERTY",
    null,
    { en: "Lightweight", zh: "轻量" },
    {
      en: "Needs little memory and disk of its own.",
      zh: "自身占用的内存和磁盘很少。",
    },
  ),
  entity(
    "linux",
    "PLATFORM",
    "KERNEL",
    { en: "Linux", zh: "Linux" },
    {
      en: "An operating system built around the Linux kernel.",
      zh: "以 Linux 内核为核心的操作系统。",
    },
  ),
  entity(
    "linux-kernel",
    "COMPONENT",
    "KERNEL",
    { en: "Linux kernel", zh: "Linux 内核" },
    {
      en: "The core of Linux, which runs processes and drives the hardware.",
      zh: "Linux 的核心，负责运行进程和驱动硬件。",
    },
  ),
  entity(
    "lxc",
    "TECHNOLOGY",
    "CONTAINERS",
    { en: "LXC", zh: "LXC" },
    {
      en: "A set of tools for running system containers on Linux.",
      zh: "在 Linux 上运行系统容器的一组工具。",
    },
    { aliases: { en: ["Linux Containers"], zh: [] }, mentionedIn: [] },
  ),
  entity(
    "namespaces",
    "COMPONENT",
    "KERNEL",
    { en: "Namespaces", zh: "命名空间" },
    {
      en: "A kernel mechanism that gives processes their own view of the system.",
      zh: "内核机制，让进程各自看到独立的系统视图。",
    },
    { aliases: { en: ["namespace"], zh: ["名字空间"] } },
  ),
  entity(
    "pod",
    "RESOURCE",
    "ORCHESTRATION",
    { en: "Pod", zh: "Pod" },
    {
      en: "The smallest unit that Kubernetes places: containers that share a network address.",
      zh: "Kubernetes 调度的最小单位：共用网络地址的若干容器。",
    },
    {
      aliases: { en: ["node template"], zh: ["容器组"] },
      ambiguousAliases: ["node template"],
      mentionedIn: ["tiny-notes"],
    },
  ),
  entity(
    "type-1-hypervisor",
    "CONCEPT",
    "VIRTUALIZATION",
    { en: "Bare-metal hypervisor (type 1)", zh: "裸金属型虚拟机管理程序（1 型）" },
    {
      en: "A hypervisor that runs on the hardware itself.",
      zh: "直接运行在硬件上的虚拟机管理程序。",
    },
  ),
  entity(
    "type-2-hypervisor",
    "CONCEPT",
    "VIRTUALIZATION",
    { en: "Hosted hypervisor (type 2)", zh: "宿主型虚拟机管理程序（2 型）" },
    {
      en: "A hypervisor that runs as a program on an operating system.",
      zh: "作为操作系统上的程序运行的虚拟机管理程序。",
    },
  ),
  entity(
    "virtual-machine",
    "RESOURCE",
    "VIRTUALIZATION",
    { en: "Virtual machine", zh: "虚拟机" },
    {
      en: "A whole computer made of software, with an operating system of its own.",
      zh: "由软件构成的整台计算机，有自己的操作系统。",
    },
    { aliases: { en: ["VM"], zh: [] }, mentionedIn: ["tiny-guide", "tiny-notes"] },
  ),
  entity(
    "virtualbox",
    "TECHNOLOGY",
    "VIRTUALIZATION",
    { en: "VirtualBox", zh: "VirtualBox" },
    {
      en: "A hypervisor that people run on a desktop operating system.",
      zh: "在桌面操作系统上运行的虚拟机管理程序。",
    },
  ),
];
