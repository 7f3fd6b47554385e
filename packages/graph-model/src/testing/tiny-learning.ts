import type { Claim } from "../claims/claim.ts";
import { relation } from "./tiny-claim.ts";

/** What has to be understood first, what is confused, and what once was: none of it is part of today's systems. */
export const TINY_LEARNING_AND_PAST: readonly Claim[] = [
  relation(
    "r028",
    ["container", "CONFUSED_WITH", "image"],
    { en: "A container is easily confused with its image.", zh: "容器容易与其镜像混淆。" },
    {
      contrast: {
        subject: { en: "is a running instance", zh: "是运行中的实例" },
        object: { en: "is a read-only template", zh: "是只读模板" },
        dimension: null,
      },
    },
  ),
  relation(
    "r029",
    ["virtual-machine", "CONFUSED_WITH", "container"],
    {
      en: "A virtual machine is easily confused with a container.",
      zh: "虚拟机容易与容器混淆。",
    },
    {
      contrast: {
        subject: { en: "runs a kernel of its own", zh: "运行自己的内核" },
        object: { en: "runs on the host's kernel", zh: "使用宿主机的内核" },
        dimension: "own-kernel",
      },
    },
  ),
  relation("r030", ["linux-kernel", "PREREQUISITE_OF", "namespaces"], {
    en: "The Linux kernel comes before namespaces, because they are a mechanism of it.",
    zh: "先懂 Linux 内核再学命名空间，因为后者是它的机制。",
  }),
  relation("r031", ["linux-kernel", "PREREQUISITE_OF", "cgroups"], {
    en: "The Linux kernel comes before control groups, because they are a mechanism of it.",
    zh: "先懂 Linux 内核再学控制组，因为后者是它的机制。",
  }),
  relation("r032", ["namespaces", "PREREQUISITE_OF", "container"], {
    en: "Namespaces come before containers, because they set these apart.",
    zh: "先懂命名空间再学容器，因为容器靠它隔离。",
  }),
  relation("r033", ["cgroups", "PREREQUISITE_OF", "container"], {
    en: "Control groups come before containers, because they limit these.",
    zh: "先懂控制组再学容器，因为容器靠它限制资源。",
  }),
  relation("r034", ["container", "PREREQUISITE_OF", "pod"], {
    en: "Containers come before Pods, because a Pod is made of them.",
    zh: "先懂容器再学 Pod，因为 Pod 由容器组成。",
  }),
  relation("r035", ["pod", "PREREQUISITE_OF", "kubernetes"], {
    en: "Pods come before Kubernetes, because it manages them.",
    zh: "先懂 Pod 再学 Kubernetes，因为它管理的就是 Pod。",
  }),
  relation(
    "r036",
    ["docker", "REQUIRES", "lxc"],
    { en: "Docker requires LXC.", zh: "Docker 依赖 LXC。" },
    {
      status: "OUTDATED",
      since: "2013-03-20",
      sinceLabel: "Docker 0.1",
      until: "2014-03-13",
      untilLabel: "Docker 0.9",
    },
  ),
];
