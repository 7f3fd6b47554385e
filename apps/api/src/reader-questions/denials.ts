import { type ReaderQuestion, SECTIONS } from "./question.ts";

/** A denial, its kind and who says so. */
const denied = (subject: string, where: string): string =>
  `{ claims(where: { subject: { some: { id: { eq: "${subject}" } } }, ${where} }) {
    id kind status inferred statementEn statementZh
    relation object { id nameZh } dimension { id } value { id nameEn nameZh }
    ${SECTIONS}
  } }`;

const about = (relation: string, object: string): string =>
  `relation: { eq: ${relation} }, object: { some: { id: { eq: "${object}" } } }`;

const on = (dimension: string): string => `dimension: { some: { id: { eq: "${dimension}" } } }`;

/** What is denied is a claim of its own: no fact is taken for a “no” because nobody states it. */
export const DENIALS: readonly ReaderQuestion[] = [
  {
    en: "whether a guest must be modified under KVM, and who says so",
    zh: "在 KVM 之下客户机是否必须修改，是谁说的",
    article: "s1",
    query: denied("kvm", on("guest-system")),
    expect: [
      { at: "claims[kind=NEGATION].value.id", has: ["guest-system/modified"] },
      { at: "claims[kind=NEGATION].statementZh", says: ["无需修改"] },
      { at: "claims[kind=TRAIT].value.id", has: ["guest-system/unmodified"] },
      {
        at: "claims[kind=NEGATION].sections.headingEn",
        has: ["Implementation principle and technical layer"],
      },
      {
        at: "claims[kind=NEGATION].sections.source.titleEn",
        has: ["How KVM and Docker differ as virtualization on Linux"],
      },
    ],
    saidIn: ["claims[kind=NEGATION].sections"],
  },
  {
    en: "whether a container is a virtual machine",
    zh: "容器是不是虚拟机",
    article: "s4",
    query: denied("container", about("IS_A", "virtual-machine")),
    expect: [
      { at: "claims.kind", is: ["NEGATION"] },
      { at: "claims.status", is: ["ACCEPTED"] },
      { at: "claims.sections.headingEn", has: ["Header and opening note"] },
    ],
    saidIn: ["claims.sections"],
  },
  {
    en: "whether a Docker image contains a kernel",
    zh: "Docker 镜像里有没有内核",
    article: "s3",
    query: denied("docker-image", about("PACKAGES", "host-kernel")),
    expect: [
      { at: "claims.kind", is: ["NEGATION"] },
      { at: "claims.sections.headingEn", has: ["Six advantages of Docker"] },
    ],
    saidIn: ["claims.sections"],
  },
  {
    en: "whether virtual machines share the kernel of their host, and whether that is said outright",
    zh: "虚拟机是否共用宿主机内核，原文有没有明说",
    article: "s1",
    query: denied("virtual-machine", about("SHARES", "host-kernel")),
    expect: [
      { at: "claims.kind", is: ["NEGATION"] },
      { at: "claims.inferred", is: [true] },
      { at: "claims.sections.headingZh", has: ["资源隔离程度"] },
    ],
    saidIn: ["claims.sections"],
  },
  {
    en: "who manages the memory of KVM guests, if not KVM",
    zh: "KVM 客户机的内存若不由 KVM 管理，那由谁管理",
    article: "s3",
    query: `{ entity(id: "memory-management") {
      taskOf { id nameEn nameZh }
      mentions(where: { kind: { eq: NEGATION } }) { subject { id } statementEn statementZh ${SECTIONS} }
    } }`,
    expect: [
      { at: "entity.taskOf.id", has: ["linux-kernel"], lacks: ["kvm"] },
      { at: "entity.mentions.subject.id", has: ["kvm"] },
    ],
    saidIn: ["entity.mentions[subject.id=kvm].sections"],
  },
  {
    en: "whether a guest has to be shut down for live migration",
    zh: "实时迁移要不要先关掉客户机",
    article: "s3",
    query: denied("live-migration", about("IS_A", "cold-migration")),
    expect: [
      { at: "claims.kind", is: ["NEGATION"] },
      { at: "claims.statementZh", says: ["不必为此关机"] },
    ],
    saidIn: ["claims.sections"],
  },
  {
    en: "whether a sparse disk image takes all of its space ahead",
    zh: "稀疏磁盘镜像会不会事先占满空间",
    article: "s3",
    query: denied("sparse-file", on("disk-allocation")),
    expect: [
      { at: "claims[kind=TRAIT].value.id", is: ["disk-allocation/on-demand"] },
      { at: "claims[kind=NEGATION].value.id", is: ["disk-allocation/ahead"] },
    ],
    saidIn: ["claims.sections"],
  },
  {
    en: "whether Kubernetes depends on a container format of Docker’s own",
    zh: "Kubernetes 是否离不开 Docker 自家的容器格式",
    article: "s2",
    query: denied("kubernetes", about("REQUIRES", "docker-container-format")),
    expect: [
      { at: "claims.kind", is: ["NEGATION"] },
      { at: "claims.sections.headingEn", has: ["Differences 2: container format"] },
    ],
    saidIn: ["claims.sections"],
  },
  {
    en: "whether data on a persistent volume ends with the Pod",
    zh: "持久卷上的数据会不会随 Pod 一起消失",
    article: "s2",
    query: `{ entity(id: "persistent-volume") {
      responsibleFor { id nameZh }
      claims(where: { kind: { eq: NEGATION } }) { relation object { id } statementEn statementZh ${SECTIONS} }
    } }`,
    expect: [
      { at: "entity.responsibleFor.id", has: ["data-persistence"] },
      { at: "entity.claims[relation=PART_OF].object.id", has: ["pod"] },
    ],
    saidIn: ["entity.claims[relation=PART_OF].sections"],
  },
  {
    en: "whether a container needs a hypervisor or a guest system, and whether a virtual machine does",
    zh: "容器需不需要虚拟机管理程序或客户机系统，虚拟机呢",
    article: "s4",
    query: `{ entities(where: { id: { in: ["container", "virtual-machine"] } }) {
      id
      requires { id nameZh }
      claims(where: { relation: { eq: REQUIRES }, kind: { eq: NEGATION } }) { object { id } ${SECTIONS} }
    } }`,
    expect: [
      { at: "entities[id=container].claims.object.id", has: ["hypervisor", "guest-os"] },
      { at: "entities[id=virtual-machine].requires.id", has: ["hypervisor"] },
      { at: "entities[id=container].requires.id", lacks: ["hypervisor", "guest-os"] },
    ],
    saidIn: ["entities[id=container].claims[object.id=hypervisor].sections"],
  },
];
