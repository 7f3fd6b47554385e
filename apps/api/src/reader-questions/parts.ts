import { type ReaderQuestion, SECTIONS } from "./question.ts";

/** What consists of, uses, holds and runs on what: the facts of one entity. */
export const PARTS: readonly ReaderQuestion[] = [
  {
    en: "which parts Docker offers",
    zh: "Docker 提供哪些部分",
    article: "s2",
    query: `{ entity(id: "docker") {
      offers { id nameEn nameZh }
      facts(relations: [OFFERED_BY]) { direction claims { statementEn statementZh subject { id } ${SECTIONS} } }
    } }`,
    expect: [
      {
        at: "entity.offers.id",
        has: [
          "docker-engine",
          "docker-hub",
          "docker-compose",
          "docker-swarm",
          "docker-desktop",
          "docker-cli",
          "docker-api",
        ],
        lacks: ["kubernetes-dashboard", "kubectl", "libvirt", "podman"],
      },
      { at: "entity.offers[id=docker-cli].nameZh", is: ["Docker 命令行界面"] },
    ],
    saidIn: ["entity.facts.claims.sections"],
  },
  {
    en: "what isolates processes",
    zh: "进程由什么隔离",
    article: "s1",
    query: `{ entity(id: "linux-process") {
      isolatedBy { id nameEn nameZh }
      mentions(where: { relation: { eq: ISOLATES } }) { subject { id } ${SECTIONS} }
    } }`,
    expect: [
      {
        at: "entity.isolatedBy.id",
        has: ["linux-namespaces", "container"],
        lacks: ["cgroups", "hypervisor", "docker-daemon"],
      },
      { at: "entity.isolatedBy[id=linux-namespaces].nameZh", is: ["Linux 命名空间"] },
    ],
    saidIn: ["entity.mentions[subject.id=linux-namespaces].sections"],
  },
  {
    en: "what kinds of controller Kubernetes has and what each keeps up",
    zh: "Kubernetes 有哪几种控制器，各自维持什么",
    article: "s2",
    query: `{ entity(id: "k8s-controller") {
      kinds {
        id nameEn nameZh
        responsibleFor { id nameEn nameZh }
        claims(where: { relation: { eq: RESPONSIBLE_FOR } }, limit: 5) { statementEn statementZh ${SECTIONS} }
      }
    } }`,
    expect: [
      {
        at: "entity.kinds.id",
        only: ["cronjob", "daemonset", "k8s-deployment", "k8s-job", "replicaset", "statefulset"],
      },
      { at: "entity.kinds[id=replicaset].responsibleFor.id", is: ["replica-count-upkeep"] },
      { at: "entity.kinds[id=k8s-deployment].responsibleFor.id", is: ["controlled-rollout"] },
      { at: "entity.kinds[id=statefulset].responsibleFor.id", is: ["stable-pod-identity"] },
      { at: "entity.kinds[id=daemonset].responsibleFor.id", is: ["one-pod-per-node"] },
      { at: "entity.kinds[id=k8s-job].responsibleFor.id", is: ["run-to-completion"] },
      { at: "entity.kinds[id=cronjob].responsibleFor.id", is: ["scheduled-repetition"] },
    ],
    saidIn: ["entity.kinds.claims.sections"],
    answeredElsewhere: true,
  },
  {
    en: "what KVM needs from the processor, and what that is called by Intel and by AMD",
    zh: "KVM 对处理器有什么要求，Intel 和 AMD 各怎么称呼它",
    article: "s1",
    query: `{ entity(id: "kvm") {
      requires { id nameEn nameZh kinds { id nameEn } }
      claims(where: { relation: { eq: REQUIRES } }) { statementEn object { id } ${SECTIONS} }
    } }`,
    expect: [
      { at: "entity.requires.id", has: ["hw-virt-extensions"], lacks: ["paravirtual-driver"] },
      {
        at: "entity.requires[id=hw-virt-extensions].kinds.id",
        only: ["intel-vt-x", "amd-v"],
      },
    ],
    saidIn: ["entity.claims[object.id=hw-virt-extensions].sections"],
  },
  {
    en: "what goes into a container beside the application",
    zh: "除了应用，容器里还装了什么",
    article: "s2",
    query: `{ entity(id: "container") {
      packages { id nameEn nameZh }
      claims(where: { relation: { eq: PACKAGES }, kind: { eq: RELATION } }) { object { id } ${SECTIONS} }
    } }`,
    expect: [
      {
        at: "entity.packages.id",
        has: ["app-runtime", "system-tool"],
        lacks: ["guest-os", "guest-kernel", "host-kernel"],
      },
    ],
    saidIn: ["entity.claims[object.id=app-runtime].sections"],
  },
  {
    en: "what the containers of one host share",
    zh: "同一宿主机上的容器共用什么",
    article: "s1",
    query: `{ entity(id: "container") {
      shares { id nameEn nameZh }
      facts(relations: [SHARES]) { phraseEn phraseZh claims { statementEn object { id } ${SECTIONS} } }
    } }`,
    expect: [
      {
        at: "entity.shares.id",
        has: ["host-kernel"],
        lacks: ["guest-kernel", "user-space", "host-os"],
      },
      { at: "entity.shares[id=host-kernel].nameZh", is: ["宿主机内核"] },
    ],
    saidIn: ["entity.facts.claims[object.id=host-kernel].sections"],
  },
  {
    en: "on what the disk images of KVM guests can be stored",
    zh: "KVM 客户机的磁盘镜像可以存放在哪里",
    article: "s3",
    query: `{ entity(id: "vm-image") {
      storedIn { id kind nameEn nameZh }
      claims(where: { relation: { eq: STORED_IN } }) { status ${SECTIONS} }
    } }`,
    expect: [
      {
        at: "entity.storedIn.id",
        has: ["ide", "scsi", "sata", "nas", "nfs", "san", "logical-volume"],
      },
    ],
    saidIn: ["entity.claims.sections"],
  },
  {
    en: "which devices QEMU emulates for a guest",
    zh: "QEMU 为客户机模拟哪些设备",
    article: "s3",
    query: `{ entity(id: "qemu") {
      emulates { id nameEn nameZh }
      claims(where: { relation: { eq: EMULATES } }) { object { id } ${SECTIONS} }
    } }`,
    expect: [
      { at: "entity.emulates.id", has: ["io-device", "network-card", "disk"] },
      { at: "entity.emulates[id=network-card].nameZh", is: ["网卡"] },
    ],
    saidIn: ["entity.claims[object.id=network-card].sections"],
  },
  {
    en: "of what the control plane of a Kubernetes cluster consists, and what each part does",
    zh: "Kubernetes 集群的控制平面由哪些部分组成，各做什么",
    article: "s2",
    query: `{ entity(id: "control-plane") {
      parts { id nameEn nameZh responsibleFor { id nameEn nameZh } }
      mentions(where: { relation: { eq: PART_OF } }) { ${SECTIONS} }
    } }`,
    expect: [
      {
        at: "entity.parts.id",
        has: ["kube-apiserver", "etcd", "kube-scheduler", "kube-controller-manager"],
        lacks: ["kubelet", "kube-proxy", "containerd"],
      },
      { at: "entity.parts[id=etcd].responsibleFor.id", is: ["cluster-state-storage"] },
      { at: "entity.parts[id=kube-scheduler].responsibleFor.id", has: ["resource-scheduling"] },
    ],
    saidIn: ["entity.mentions.sections"],
    answeredElsewhere: true,
  },
  {
    en: "by what the Horizontal Pod Autoscaler decides and what it changes",
    zh: "HPA 依据什么作决定，改变的是什么",
    article: "s2",
    query: `{ entity(id: "hpa") {
      uses { id nameZh } manages { id nameZh } responsibleFor { id }
      claims(where: { relation: { in: [USES, MANAGES, RESPONSIBLE_FOR] }, kind: { eq: RELATION } }) {
        statementEn statementZh ${SECTIONS}
      }
    } }`,
    expect: [
      { at: "entity.uses.id", has: ["cpu", "memory"] },
      { at: "entity.manages.id", has: ["k8s-replica"] },
      { at: "entity.responsibleFor.id", has: ["auto-scaling"], lacks: ["load-balancing"] },
    ],
    saidIn: ["entity.claims.sections"],
  },
  {
    en: "what gives a group of Pods one lasting address and spreads the traffic among them",
    zh: "一组 Pod 的固定访问地址由谁提供，流量又由谁分摊",
    article: "s2",
    query: `{ entities(where: { id: { in: ["stable-endpoint", "load-balancing"] } }) {
      id nameEn nameZh
      taskOf { id nameEn }
      mentions(where: { relation: { eq: RESPONSIBLE_FOR }, subject: { some: { id: { eq: "k8s-service" } } } }) {
        kind ${SECTIONS}
      }
    } }`,
    expect: [
      { at: "entities[id=stable-endpoint].taskOf.id", is: ["k8s-service"] },
      { at: "entities[id=load-balancing].taskOf.id", has: ["k8s-service"], lacks: ["hpa"] },
    ],
    saidIn: ["entities.mentions.sections"],
  },
  {
    en: "what can be the infrastructure at the bottom, and which systems can stand on it as host",
    zh: "最底层的基础设施可以是什么，其上的主操作系统又可以是哪些",
    article: "s4",
    query: `{
      infrastructure: entity(id: "infrastructure") {
        kinds { id nameEn nameZh }
        mentions(where: { relation: { eq: IS_A } }) { ${SECTIONS} }
      }
      host: entity(id: "host-os") { kinds { id nameEn nameZh } }
    }`,
    expect: [
      {
        at: "infrastructure.kinds.id",
        has: ["personal-computer", "data-center-server", "cloud-host"],
      },
      { at: "host.kinds.id", has: ["macos", "windows", "linux-distribution"] },
    ],
    saidIn: ["infrastructure.mentions.sections"],
  },
  {
    en: "on what Docker can run",
    zh: "Docker 可以在哪些环境里运行",
    article: "s3",
    query: `{ entity(id: "docker") {
      runsOn(where: { kind: { in: [PLATFORM, RESOURCE] } }) { id kind nameEn nameZh }
      claims(where: { relation: { eq: RUNS_ON }, status: { eq: ACCEPTED } }) { object { id } ${SECTIONS} }
    } }`,
    expect: [
      {
        at: "entity.runsOn.id",
        has: ["physical-machine", "virtual-machine", "public-cloud", "private-cloud", "laptop"],
      },
      { at: "entity.runsOn[id=laptop].kind", is: ["PLATFORM"] },
    ],
    saidIn: ["entity.claims[object.id=public-cloud].sections"],
  },
  {
    en: "in which fields and for which loads KVM is recommended, and by whom",
    zh: "哪些行业和负载推荐使用 KVM，是谁说的",
    article: "s1",
    query: `{ entity(id: "kvm") {
      suitedFor { id nameEn nameZh }
      claims(where: { relation: { eq: SUITED_FOR } }) { object { id } ${SECTIONS} }
    } }`,
    expect: [
      {
        at: "entity.suitedFor.id",
        has: ["finance-sector", "government-sector", "database-server", "big-data"],
        lacks: ["microservices", "ci-cd"],
      },
      {
        at: "entity.claims[object.id=big-data].sections.headingZh",
        has: ["应用场景"],
      },
    ],
    saidIn: ["entity.claims[object.id=finance-sector].sections"],
  },
  {
    en: "whether Docker and Kubernetes can run on machines that KVM supplies",
    zh: "Docker 和 Kubernetes 能不能运行在 KVM 提供的虚拟机上",
    article: "s0",
    query: `{ entity(id: "kvm") {
      canHost(where: { kind: { eq: TECHNOLOGY } }) { id nameEn }
      claims(where: { relation: { eq: CAN_HOST } }) { object { id } statementEn statementZh ${SECTIONS} }
    } }`,
    expect: [
      { at: "entity.canHost.id", has: ["docker", "kubernetes"] },
      { at: "entity.claims[object.id=kubernetes].sections.headingEn", has: ["Connections"] },
    ],
    saidIn: ["entity.claims[object.id=docker].sections"],
  },
  {
    en: "which techniques of virtualization there are, and which of them KVM and Docker put to use",
    zh: "虚拟化有哪些种类，KVM 和 Docker 各实现了哪些",
    article: "s0",
    query: `{
      entity(id: "virtualization") {
        kinds { id nameEn nameZh implementedBy { id } }
        mentions(where: { relation: { eq: IS_A } }) { ${SECTIONS} }
      }
    }`,
    expect: [
      {
        at: "entity.kinds.id",
        has: ["os-level-virtualization", "hardware-level-virtualization", "full-virtualization"],
        lacks: ["container-orchestration"],
      },
      {
        at: "entity.kinds[id=os-level-virtualization].implementedBy.id",
        has: ["docker"],
        lacks: ["kvm", "kubernetes"],
      },
      {
        at: "entity.kinds[id=hardware-level-virtualization].implementedBy.id",
        has: ["kvm", "virtual-machine"],
        lacks: ["docker"],
      },
    ],
    saidIn: ["entity.mentions.sections"],
  },
];
