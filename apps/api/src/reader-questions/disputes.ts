import { type ReaderQuestion, SECTIONS } from "./question.ts";

const ACCEPTED_SECTIONS = "acceptedSections { headingEn headingZh source { id titleEn titleZh } }";

const dispute = (id: string, more = ""): string =>
  `{ disputes(where: { id: { eq: "${id}" } }) {
    type topicEn topicZh
    sides { claimEn claimZh ${SECTIONS} }
    acceptedEn acceptedZh asOf ${ACCEPTED_SECTIONS}
    ${more}
  } }`;

const BOTH = ["disputes.sides.sections", "disputes.acceptedSections"] as const;

/** Where articles contradict each other, err or have aged: the sides, and what is accepted today. */
export const DISPUTES: readonly ReaderQuestion[] = [
  {
    en: "how fast a container starts according to each article, and what is accepted",
    zh: "各篇文章说容器启动要多久，公认的答案是什么",
    article: "s3",
    query: dispute("d-start-time"),
    expect: [
      { at: "disputes.type", is: ["CROSS_SOURCE"] },
      { at: "disputes.sides.claimZh", says: ["秒级", "毫秒"] },
      { at: "disputes.sides.sections.source.id", has: ["s0", "s1", "s3"] },
    ],
    saidIn: BOTH,
  },
  {
    en: "whether Docker is based on LXC",
    zh: "Docker 是否基于 LXC",
    article: "s1",
    query: dispute("d-lxc", "claims { id status untilLabel relation object { id } }"),
    expect: [
      { at: "disputes.type", is: ["OUTDATED"] },
      { at: "disputes.acceptedEn", says: ["1.10", "containerd", "runc"] },
      { at: "disputes.claims[id=r036].status", is: ["OUTDATED"] },
      { at: "disputes.claims[id=r036].untilLabel", is: ["Docker 1.10"] },
    ],
    saidIn: BOTH,
  },
  {
    en: "whether the Docker daemon really replaces the hypervisor",
    zh: "Docker 守护进程真的取代了虚拟机管理程序吗",
    article: "s4",
    query: dispute("d-daemon-replaces-hypervisor", "stacks { id nameEn }"),
    expect: [
      { at: "disputes.type", is: ["INACCURATE"] },
      { at: "disputes.acceptedEn", says: ["namespaces", "cgroups"] },
      { at: "disputes.stacks.id", has: ["stack-docker"] },
    ],
    saidIn: BOTH,
  },
  {
    en: "on which host systems KVM runs, and whether Windows is one of them",
    zh: "KVM 能运行在哪些主机系统上，Windows 是否在内",
    article: "s0",
    query: dispute("d-kvm-hosts"),
    expect: [
      { at: "disputes.type", is: ["OVERSTATED"] },
      { at: "disputes.acceptedEn", says: ["Linux only", "guests"] },
      { at: "disputes.acceptedZh", says: ["只能是 Linux"] },
    ],
    saidIn: BOTH,
  },
  {
    en: "how big a virtual machine is, and whether 700 MB is a rule",
    zh: "一台虚拟机有多大，700 MB 算不算规律",
    article: "s4",
    query: dispute("d-image-size", "claims { status subject { id } dimension { id } }"),
    expect: [
      { at: "disputes.type", is: ["OVERSTATED"] },
      { at: "disputes.sides.sections.source.id", has: ["s3", "s4"] },
      { at: "disputes.claims.subject.id", has: ["virtual-machine"] },
    ],
    saidIn: BOTH,
  },
  {
    en: "what Docker can do to manage a cluster, where one article says both",
    zh: "Docker 能不能管理集群，同一篇文章为何前后不一",
    article: "s2",
    query: dispute("d-docker-cluster"),
    expect: [
      { at: "disputes.type", is: ["INTERNAL"] },
      { at: "disputes.sides.sections.headingEn", has: ["Differences 4: cluster management"] },
      { at: "disputes.acceptedEn", says: ["swarm mode", "1.12"] },
    ],
    saidIn: BOTH,
  },
  {
    en: "whether Kubernetes is a virtualization technology",
    zh: "Kubernetes 是不是虚拟化技术",
    article: "s0",
    query: `{
      entity(id: "kubernetes") {
        implements { id nameEn }
        claims(where: { relation: { eq: IMPLEMENTS }, status: { eq: DISPUTED } }) {
          object { id } dispute { type acceptedEn acceptedZh } ${SECTIONS}
        }
      }
    }`,
    expect: [
      {
        at: "entity.implements.id",
        has: ["container-orchestration"],
        lacks: ["virtualization", "os-level-virtualization"],
      },
      { at: "entity.claims.object.id", only: ["virtualization", "os-level-virtualization"] },
      { at: "entity.claims.dispute.acceptedEn", says: ["virtualizes nothing itself"] },
    ],
    saidIn: ["entity.claims.sections"],
  },
  {
    en: "which deployment strategies Kubernetes itself has",
    zh: "Kubernetes 自身有哪些部署策略",
    article: "s0",
    query: dispute("d-deploy-strategies", "entities { id }"),
    expect: [
      { at: "disputes.acceptedEn", says: ["RollingUpdate", "Recreate", "Blue-green"] },
      { at: "disputes.entities.id", has: ["blue-green-deployment", "rolling-update"] },
    ],
    saidIn: BOTH,
  },
  {
    en: "which hypervisors are of type 1 and which of type 2, and of which that is contested",
    zh: "哪些虚拟机管理程序属于类型 1，哪些属于类型 2，哪些有争议",
    article: "s4",
    query: `{ entities(where: { id: { in: ["type-1-hypervisor", "type-2-hypervisor"] } }) {
      id
      kinds { id nameEn }
      disputes { id acceptedEn ${ACCEPTED_SECTIONS} }
      mentions(where: { relation: { eq: IS_A } }) { status subject { id } ${SECTIONS} }
    } }`,
    expect: [
      {
        at: "entities[id=type-1-hypervisor].kinds.id",
        has: ["hyper-v"],
        lacks: ["kvm", "hyperkit"],
      },
      { at: "entities[id=type-2-hypervisor].kinds.id", has: ["virtualbox"], lacks: ["vmware"] },
      {
        at: "entities[id=type-1-hypervisor].mentions[status=DISPUTED].subject.id",
        has: ["kvm", "hyperkit"],
      },
      { at: "entities[id=type-1-hypervisor].disputes.id", has: ["d-hypervisor-types"] },
    ],
    saidIn: ["entities.mentions.sections"],
  },
];
