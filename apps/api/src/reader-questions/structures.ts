import { type ReaderQuestion, SECTIONS } from "./question.ts";

const stack = (id: string): string =>
  `{ stacks(where: { id: { eq: "${id}" } }) {
    nameEn nameZh noteEn noteZh
    layers { position roleEn roleZh entity { id nameEn nameZh } }
    ${SECTIONS}
  } }`;

const lifecycle = (id: string): string =>
  `{ lifecycles(where: { id: { eq: "${id}" } }) {
    nameEn nameZh ordered
    steps { position textEn textZh entity { id nameEn nameZh } }
    ${SECTIONS}
  } }`;

const analogy = (id: string): string =>
  `{ analogies(where: { id: { eq: "${id}" } }) {
    vehicleEn vehicleZh target { id }
    mapping { vehicleEn vehicleZh textEn textZh entity { id } }
    ${SECTIONS}
  } }`;

/** Layers, steps and likenesses, in the order in which the articles give them. */
export const STRUCTURES: readonly ReaderQuestion[] = [
  {
    en: "which layers carry an application in a Docker container, bottom first",
    zh: "Docker 容器里的应用之下有哪几层，自下而上",
    article: "s4",
    query: stack("stack-docker"),
    expect: [
      {
        at: "stacks.layers.entity.id",
        is: ["infrastructure", "host-os", "docker-daemon", "dependency", "application"],
      },
    ],
    saidIn: ["stacks.sections"],
  },
  {
    en: "which layers Docker’s stack and the virtual machine’s share, and which only one has",
    zh: "Docker 架构与虚拟机架构哪些层相同，哪些层只有一方才有",
    article: "s4",
    query: `{ alignStacks(ids: ["stack-docker", "stack-vm-s4"]) {
      stacks { id nameEn nameZh ${SECTIONS} }
      rows { shared entity { id nameEn nameZh } layers { stackId position roleEn roleZh } }
    } }`,
    expect: [
      {
        at: "alignStacks.rows[shared=true].entity.id",
        is: ["infrastructure", "host-os", "dependency", "application"],
      },
      {
        at: "alignStacks.rows[shared=false].layers[stackId=stack-docker].position",
        is: [2],
      },
      {
        at: "alignStacks.rows[layers.stackId=stack-vm-s4].entity.id",
        order: ["hypervisor", "guest-os"],
        lacks: ["docker-daemon"],
      },
    ],
    saidIn: ["alignStacks.stacks.sections"],
  },
  {
    en: "what stands directly below and above the hypervisor, and in which articles’ drawings",
    zh: "虚拟机管理程序的上下各是哪一层，各见于哪篇文章的分层",
    article: "s3",
    query: `{ entity(id: "hypervisor") {
      places { position layers below { id nameZh } above { id nameZh } stack { id nameEn ${SECTIONS} } }
    } }`,
    expect: [
      { at: "entity.places[stack.id=stack-vm-s4].below.id", is: ["host-os", "infrastructure"] },
      { at: "entity.places[stack.id=stack-vm-s3].below.id", is: ["infrastructure"] },
      {
        at: "entity.places[stack.id=stack-vm-s3].above.id",
        is: ["guest-os", "dependency", "application"],
      },
    ],
    saidIn: ["entity.places[stack.id=stack-vm-s3].stack.sections"],
  },
  {
    en: "how KVM, Docker and Kubernetes are stacked when all three are used",
    zh: "KVM、Docker 和 Kubernetes 一起使用时怎样叠放",
    article: "s0",
    query: stack("stack-integrated"),
    expect: [
      {
        at: "stacks.layers.entity.id",
        is: ["kvm", "virtual-machine", "docker", "kubernetes"],
      },
    ],
    saidIn: ["stacks.sections"],
  },
  {
    en: "what happens to a guest during live migration",
    zh: "实时迁移时客户机经历了什么",
    article: "s3",
    query: lifecycle("life-live-migration"),
    expect: [
      { at: "lifecycles.ordered", is: [true] },
      {
        at: "lifecycles.steps.entity.id",
        is: ["virtual-machine", "live-migration", "virtual-machine"],
      },
      { at: "lifecycles.steps.textZh", says: ["连接与程序不中断"] },
    ],
    saidIn: ["lifecycles.sections"],
  },
  {
    en: "by which steps a Dockerfile becomes a running container",
    zh: "从 Dockerfile 到运行中的容器要经过哪几步",
    article: "s2",
    query: lifecycle("life-image-to-container"),
    expect: [
      {
        at: "lifecycles.steps.entity.id",
        is: ["dockerfile", "docker-image", "docker-registry", "container"],
      },
    ],
    saidIn: ["lifecycles.sections"],
  },
  {
    en: "into which states a container can be put, and whether they are an order",
    zh: "容器可以处于哪些状态，它们有没有先后顺序",
    article: "s2",
    query: lifecycle("life-container-states"),
    expect: [
      { at: "lifecycles.ordered", is: [false] },
      { at: "lifecycles.steps.textZh", only: ["启动", "暂停", "停止", "删除"] },
      { at: "lifecycles.steps.textEn", only: ["started", "paused", "stopped", "deleted"] },
    ],
    saidIn: ["lifecycles.sections"],
  },
  {
    en: "how Kubernetes brings the actual state to the declared one",
    zh: "Kubernetes 怎样让实际状态符合声明的状态",
    article: "s2",
    query: lifecycle("life-reconcile"),
    expect: [
      { at: "lifecycles.steps.entity.id", is: ["desired-state", "actual-state", "kubernetes"] },
    ],
    saidIn: ["lifecycles.sections"],
  },
  {
    en: "what the boxes, the cargo and the ship stand for where Docker is likened to a cargo ship",
    zh: "把 Docker 比作货轮时，箱子、货物和船各代表什么",
    article: "s3",
    query: analogy("a01"),
    expect: [
      { at: "analogies.target.id", is: ["docker"] },
      { at: "analogies.mapping[vehicleEn=box].entity.id", is: ["container"] },
      { at: "analogies.mapping[vehicleEn=cargo].entity.id", is: ["application"] },
      { at: "analogies.mapping[vehicleEn=first ship].entity.id", is: ["host"] },
    ],
    saidIn: ["analogies.sections"],
  },
  {
    en: "what is likened to versions of source code in Git",
    zh: "什么被比作 Git 里的源代码版本",
    article: "s0",
    query: analogy("a03"),
    expect: [
      { at: "analogies.vehicleEn", says: ["Git"] },
      { at: "analogies.target.id", is: ["container"] },
      { at: "analogies.mapping.entity.id", is: ["container", "rollback"] },
    ],
    saidIn: ["analogies.sections"],
  },
];
