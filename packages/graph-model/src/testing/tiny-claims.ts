import type { Claim } from "../claims/claim.ts";
import { deniedValue, negation, order, relation, trait } from "./tiny-claim.ts";

/** What the tiny world denies and ranks. */
export const TINY_NEGATIONS_AND_ORDERS: readonly Claim[] = [
  negation("n001", ["container", "REQUIRES", "guest-os"], {
    en: "A container does not require a guest operating system.",
    zh: "容器不需要客户机操作系统。",
  }),
  {
    ...deniedValue("n002", "virtualbox", ["virtualization-level", "virtualization-level/os"], {
      en: "VirtualBox does not virtualize at the level of the operating system.",
      zh: "VirtualBox 不在操作系统层做虚拟化。",
    }),
    citations: [{ section: "tiny-notes.differences", stance: "ASSERTS" }],
  },
  negation("n003", ["kvm", "RUNS_ON", "guest-os"], {
    en: "KVM does not run on the guest operating system.",
    zh: "KVM 不运行在客户机操作系统上。",
  }),
  order("o001", ["virtualbox", "startup-time", "lxc"], {
    en: "VirtualBox takes longer to start than LXC.",
    zh: "VirtualBox 的启动时间比 LXC 长。",
  }),
];

/** The relations of the tiny world, but those about learning it. */
export const TINY_RELATIONS: readonly Claim[] = [
  relation("r001", ["linux-kernel", "PART_OF", "linux"], {
    en: "The Linux kernel is part of Linux.",
    zh: "Linux 内核是 Linux 的一部分。",
  }),
  relation("r002", ["namespaces", "PART_OF", "linux-kernel"], {
    en: "Namespaces are part of the Linux kernel.",
    zh: "命名空间是 Linux 内核的一部分。",
  }),
  relation("r003", ["cgroups", "PART_OF", "linux-kernel"], {
    en: "Control groups are part of the Linux kernel.",
    zh: "控制组是 Linux 内核的一部分。",
  }),
  relation("r004", ["kvm", "PART_OF", "linux-kernel"], {
    en: "KVM is part of the Linux kernel.",
    zh: "KVM 是 Linux 内核的一部分。",
  }),
  relation("r005", ["type-1-hypervisor", "IS_A", "hypervisor"], {
    en: "A bare-metal hypervisor is a kind of hypervisor.",
    zh: "裸金属型虚拟机管理程序是一种虚拟机管理程序。",
  }),
  relation("r006", ["type-2-hypervisor", "IS_A", "hypervisor"], {
    en: "A hosted hypervisor is a kind of hypervisor.",
    zh: "宿主型虚拟机管理程序是一种虚拟机管理程序。",
  }),
  relation("r007", ["virtualbox", "IS_A", "type-2-hypervisor"], {
    en: "VirtualBox is a hosted hypervisor.",
    zh: "VirtualBox 是一种宿主型虚拟机管理程序。",
  }),
  relation(
    "r008",
    ["kvm", "IS_A", "type-1-hypervisor"],
    {
      en: "KVM is a bare-metal hypervisor.",
      zh: "KVM 是一种裸金属型虚拟机管理程序。",
    },
    {
      status: "DISPUTED",
      dispute: "kvm-type",
      citations: [{ section: "tiny-guide.basics", stance: "ASSERTS" }],
    },
  ),
  relation(
    "r009",
    ["kvm", "IS_A", "type-2-hypervisor"],
    {
      en: "KVM is a hosted hypervisor.",
      zh: "KVM 是一种宿主型虚拟机管理程序。",
    },
    {
      status: "DISPUTED",
      dispute: "kvm-type",
      citations: [
        { section: "tiny-guide.basics", stance: "DENIES" },
        { section: "tiny-notes.differences", stance: "ASSERTS" },
      ],
    },
  ),
  relation("r010", ["kvm", "CREATES", "virtual-machine"], {
    en: "KVM creates virtual machines.",
    zh: "KVM 创建虚拟机。",
  }),
  relation("r011", ["virtualbox", "CREATES", "virtual-machine"], {
    en: "VirtualBox creates virtual machines.",
    zh: "VirtualBox 创建虚拟机。",
  }),
  relation("r012", ["docker", "CREATES", "container"], {
    en: "Docker creates containers.",
    zh: "Docker 创建容器。",
  }),
  relation("r013", ["docker", "CREATES", "image"], {
    en: "Docker builds images.",
    zh: "Docker 构建镜像。",
  }),
  relation(
    "r014",
    ["docker", "USES", "namespaces"],
    {
      en: "Docker uses namespaces to isolate containers.",
      zh: "Docker 使用命名空间隔离容器。",
    },
    {
      citations: [
        { section: "tiny-guide.basics", stance: "ASSERTS" },
        { section: "tiny-notes.differences", stance: "QUALIFIES" },
      ],
    },
  ),
  relation("r015", ["docker", "USES", "cgroups"], {
    en: "Docker uses control groups to limit resources.",
    zh: "Docker 使用控制组限制资源。",
  }),
  relation("r016", ["lxc", "USES", "namespaces"], {
    en: "LXC uses namespaces.",
    zh: "LXC 使用命名空间。",
  }),
  relation("r017", ["container", "SHARES", "linux-kernel"], {
    en: "Containers on one host share its Linux kernel.",
    zh: "同一宿主机上的容器共用其 Linux 内核。",
  }),
  relation("r018", ["virtual-machine", "PACKAGES", "guest-os"], {
    en: "A virtual machine carries a guest operating system.",
    zh: "虚拟机自带客户机操作系统。",
  }),
  relation("r019", ["container", "PART_OF", "pod"], {
    en: "Containers are parts of a Pod.",
    zh: "容器是 Pod 的组成部分。",
  }),
  relation("r020", ["kubernetes", "MANAGES", "pod"], {
    en: "Kubernetes manages Pods.",
    zh: "Kubernetes 管理 Pod。",
  }),
  relation(
    "r021",
    ["kubernetes", "USES", "docker"],
    {
      en: "Kubernetes runs containers through Docker.",
      zh: "Kubernetes 通过 Docker 运行容器。",
    },
    {
      status: "OUTDATED",
      until: "2022-05-03",
      dispute: "dockershim",
      citations: [{ section: "tiny-notes.differences", stance: "ASSERTS" }],
    },
  ),
  relation("r022", ["docker", "ALTERNATIVE_TO", "lxc"], {
    en: "Docker is an alternative to LXC.",
    zh: "Docker 可替代 LXC。",
  }),
  relation(
    "r023",
    ["docker", "USES", "lxc"],
    {
      en: "Docker used LXC as its execution driver.",
      zh: "Docker 曾以 LXC 作为执行驱动。",
    },
    { since: "2013-03-20", until: "2014-03-13" },
  ),
  relation(
    "r024",
    ["container", "SHARES", "image"],
    {
      en: "Containers created from one image share its layers.",
      zh: "由同一镜像创建的容器共用其镜像层。",
    },
    { inferred: true },
  ),
  relation(
    "r025",
    ["docker", "MANAGES", "container"],
    {
      en: "Docker manages containers.",
      zh: "Docker 管理容器。",
    },
    { since: "2013-03-20" },
  ),
  relation(
    "r026",
    ["container", "HAS_PROPERTY", "lightweight"],
    {
      en: "Containers are lightweight.",
      zh: "容器是轻量的。",
    },
    { value: { en: "yes", zh: "是" } },
  ),
  relation(
    "r027",
    ["lxc", "HAS_PROPERTY", "lightweight"],
    {
      en: "LXC is lightweight.",
      zh: "LXC 是轻量的。",
    },
    { value: { en: "yes", zh: "是" } },
  ),
];

/** The values that the tiny world's things have on its dimensions. */
export const TINY_TRAITS: readonly Claim[] = [
  trait(
    "t001",
    "container",
    ["own-kernel", "own-kernel/no"],
    {
      en: "A container has no kernel of its own.",
      zh: "容器没有自己的内核。",
    },
    { row: "c001", note: { en: "shares the host's kernel", zh: "共用宿主机内核" } },
  ),
  trait(
    "t002",
    "virtual-machine",
    ["own-kernel", "own-kernel/yes"],
    {
      en: "A virtual machine has a kernel of its own.",
      zh: "虚拟机有自己的内核。",
    },
    { row: "c001", note: { en: "runs a whole guest system", zh: "运行完整的客户机系统" } },
  ),
  trait("t003", "pod", ["own-kernel", "own-kernel/no"], {
    en: "A Pod has no kernel of its own.",
    zh: "Pod 没有自己的内核。",
  }),
  trait(
    "t004",
    "container",
    ["startup-time", "startup-time/seconds"],
    {
      en: "A container starts within seconds.",
      zh: "容器在数秒内启动。",
    },
    { row: "c002" },
  ),
  trait(
    "t005",
    "virtual-machine",
    ["startup-time", "startup-time/minutes"],
    {
      en: "A virtual machine takes minutes to start.",
      zh: "虚拟机需要数分钟启动。",
    },
    { row: "c002" },
  ),
  trait("t006", "docker", ["virtualization-level", "virtualization-level/os"], {
    en: "Docker virtualizes at the level of the operating system.",
    zh: "Docker 在操作系统层面做虚拟化。",
  }),
  trait("t007", "kvm", ["virtualization-level", "virtualization-level/hardware"], {
    en: "KVM virtualizes at the level of the hardware.",
    zh: "KVM 在硬件层面做虚拟化。",
  }),
  trait("t008", "lxc", ["virtualization-level", "virtualization-level/os"], {
    en: "LXC virtualizes at the level of the operating system.",
    zh: "LXC 在操作系统层面做虚拟化。",
  }),
  trait("t009", "virtualbox", ["virtualization-level", "virtualization-level/hardware"], {
    en: "VirtualBox virtualizes at the level of the hardware.",
    zh: "VirtualBox 在硬件层面做虚拟化。",
  }),
  trait(
    "t010",
    "docker",
    ["isolation", null],
    {
      en: "Docker isolates processes, more weakly than a virtual machine does.",
      zh: "Docker 隔离的是进程，弱于虚拟机。",
    },
    { note: { en: "process level; weaker", zh: "进程级，较弱" } },
  ),
  trait(
    "t011",
    "kvm",
    ["isolation", null],
    {
      en: "KVM isolates whole machines.",
      zh: "KVM 隔离整台机器。",
    },
    {
      status: "DISPUTED",
      note: { en: "whole machines", zh: "整台机器" },
      dispute: "kvm-type",
    },
  ),
  trait(
    "t012",
    "virtual-machine",
    ["memory-overhead", "memory-overhead/hundreds"],
    {
      en: "A virtual machine takes hundreds of megabytes for itself.",
      zh: "一台虚拟机自身要占用数百兆字节内存。",
    },
    { since: "2016-02-04", sinceLabel: "Docker 1.10" },
  ),
];
