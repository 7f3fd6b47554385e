import { FIRST_SECTIONS, type ReaderQuestion, SECTIONS } from "./question.ts";

const COMPARED = `
  entities { id nameEn nameZh }
  rows {
    verdict
    dimension { id nameEn nameZh }
    cells { entityId known claims { status noteEn noteZh value { id nameEn nameZh } ${FIRST_SECTIONS} } }
  }
`;

/** Values on dimensions, who ranks above whom, and lists that are known to be complete. */
export const COMPARISONS: readonly ReaderQuestion[] = [
  {
    en: "on which dimensions Docker and KVM differ",
    zh: "Docker 与 KVM 在哪些维度上不同",
    article: "s1",
    query: `{ compare(ids: ["docker", "kvm"], onlyDifferences: true) { ${COMPARED} } }`,
    expect: [
      { at: "compare.rows[verdict=SAME].dimension.id", is: [] },
      { at: "compare.rows[verdict=NOT_STATED].dimension.id", is: [] },
      {
        at: "compare.rows.dimension.id",
        has: [
          "virtualization-level",
          "isolation-mechanism",
          "kernel",
          "hardware-simulation-layer",
          "guest-system",
          "degree-of-isolation",
          "resource-overhead",
          "chief-object",
        ],
        lacks: ["host-operating-systems"],
      },
      {
        at: "compare.rows[dimension.id=kernel].cells[entityId=docker].claims.value.id",
        has: ["kernel/host"],
      },
      {
        at: "compare.rows[dimension.id=kernel].cells[entityId=kvm].claims.value.id",
        has: ["kernel/own"],
      },
    ],
    saidIn: ["compare.rows[dimension.id=kernel].cells.claims.sections"],
  },
  {
    en: "what Docker and KVM have in common",
    zh: "Docker 与 KVM 有哪些共同之处",
    article: "s1",
    query: `{ compare(ids: ["docker", "kvm"]) { ${COMPARED} } }`,
    expect: [
      {
        at: "compare.rows[verdict=SAME].dimension.id",
        has: ["cpu-time-giver", "cpu-limit-means"],
        lacks: ["kernel", "guest-system"],
      },
      {
        at: "compare.rows[dimension.id=cpu-time-giver].cells.claims.value.id",
        is: ["cpu-time-giver/linux", "cpu-time-giver/linux"],
      },
    ],
    saidIn: ["compare.rows[dimension.id=cpu-time-giver].cells.claims.sections"],
    answeredElsewhere: true,
  },
  {
    en: "what Docker, Kubernetes and KVM each chiefly manage",
    zh: "Docker、Kubernetes、KVM 各自主要管理什么",
    article: "s0",
    query: `{ compare(ids: ["docker", "kubernetes", "kvm"]) { ${COMPARED} } }`,
    expect: [
      {
        at: "compare.rows[dimension.id=chief-object].cells[entityId=docker].claims.value.id",
        has: ["chief-object/containers-one"],
      },
      {
        at: "compare.rows[dimension.id=chief-object].cells[entityId=kubernetes].claims.value.id",
        has: ["chief-object/containers-many"],
      },
      {
        at: "compare.rows[dimension.id=chief-object].cells[entityId=kvm].claims.value.id",
        has: ["chief-object/vms"],
      },
    ],
    saidIn: ["compare.rows[dimension.id=chief-object].cells.claims.sections"],
  },
  {
    en: "whether any source says which kernel Kubernetes uses, as they do of Docker",
    zh: "有没有来源像说 Docker 那样，说过 Kubernetes 用哪个内核",
    article: "s1",
    query: `{ compare(ids: ["docker", "kubernetes"]) { ${COMPARED} } }`,
    expect: [
      { at: "compare.rows[dimension.id=kernel].verdict", is: ["NOT_STATED"] },
      { at: "compare.rows[dimension.id=kernel].cells[entityId=docker].known", is: [true] },
      { at: "compare.rows[dimension.id=kernel].cells[entityId=kubernetes].known", is: [false] },
    ],
    saidIn: ["compare.rows[dimension.id=kernel].cells[entityId=docker].claims.sections"],
  },
  {
    en: "where an application’s dependencies go with containers and with virtual machines",
    zh: "用容器和用虚拟机时，应用的依赖各放在哪里",
    article: "s4",
    query: `{ compare(ids: ["container", "virtual-machine"], onlyDifferences: true) { ${COMPARED} } }`,
    expect: [
      {
        at: "compare.rows[dimension.id=dependency-place].cells[entityId=container].claims.value.id",
        has: ["dependency-place/image"],
      },
      {
        at: "compare.rows[dimension.id=dependency-place].cells[entityId=virtual-machine].claims.value.id",
        has: ["dependency-place/guest"],
      },
    ],
    saidIn: ["compare.rows[dimension.id=dependency-place].cells.claims.sections"],
  },
  {
    en: "how many guest systems three isolated applications take with containers and with virtual machines",
    zh: "三个互相隔离的应用，用容器和用虚拟机各要几套客户机系统",
    article: "s4",
    query: `{ dimensions(where: { id: { eq: "guests-for-three-applications" } }) {
      scale unit questionEn questionZh
      claims(where: { kind: { eq: TRAIT } }) { subject { id } value { least most } ${SECTIONS} }
    } }`,
    expect: [
      { at: "dimensions.scale", is: ["NUMERIC"] },
      { at: "dimensions.claims[subject.id=container].value.most", is: [0] },
      { at: "dimensions.claims[subject.id=virtual-machine].value.least", is: [3] },
    ],
    saidIn: ["dimensions.claims[subject.id=virtual-machine].sections"],
  },
  {
    en: "which starts faster, Docker, KVM or a virtual machine",
    zh: "Docker、KVM 和虚拟机，哪个启动更快",
    article: "s0",
    query: `{ claims(where: { kind: { eq: ORDER }, dimension: { some: { id: { eq: "start-up-speed" } } } }) {
      subject { id nameEn } object { id nameEn } statementEn statementZh ${SECTIONS}
    } }`,
    expect: [
      { at: "claims[subject.id=docker].object.id", has: ["virtual-machine", "kvm"] },
      { at: "claims[subject.id=virtual-machine].object.id", lacks: ["docker", "container"] },
    ],
    saidIn: ["claims[subject.id=docker].sections"],
  },
  {
    en: "which has more core code, KVM or Xen",
    zh: "KVM 和 Xen，哪个的核心代码多",
    article: "s3",
    query: `{ dimensions(where: { id: { eq: "core-code-size" } }) {
      rankingEn rankingZh
      claims(where: { kind: { eq: ORDER } }) { subject { id } object { id } statementZh ${SECTIONS} }
    } }`,
    expect: [
      { at: "dimensions.claims[subject.id=xen].object.id", has: ["kvm"] },
      { at: "dimensions.claims.subject.id", lacks: ["kvm"] },
    ],
    saidIn: ["dimensions.claims[subject.id=xen].sections"],
  },
  {
    en: "through what one has to break from one container or virtual machine into the next, weakest first",
    zh: "从一个容器或一台虚拟机闯入另一个要突破什么，由弱到强",
    article: "s4",
    query: `{ dimensions(where: { id: { eq: "degree-of-isolation" } }) {
      scale
      values { id position nameEn nameZh }
      claims(where: { kind: { in: [TRAIT, ORDER] } }, limit: 60) {
        kind subject { id } object { id } value { id } ${SECTIONS}
      }
    } }`,
    expect: [
      { at: "dimensions.scale", is: ["ORDINAL"] },
      {
        at: "dimensions.values.id",
        order: [
          "degree-of-isolation/kernel",
          "degree-of-isolation/hypervisor",
          "degree-of-isolation/hardware",
        ],
      },
      {
        at: "dimensions.claims[subject.id=virtual-machine].value.id",
        has: ["degree-of-isolation/hypervisor"],
      },
      { at: "dimensions.claims[kind=ORDER].object.id", has: ["container"] },
    ],
    saidIn: ["dimensions.claims[subject.id=virtual-machine].sections"],
  },
  {
    en: "how KVM and QEMU divide the work of simulating a machine",
    zh: "在模拟一台机器时，KVM 与 QEMU 如何分工",
    article: "s3",
    query: `{ compare(ids: ["kvm", "qemu"], onlyDifferences: true) { ${COMPARED} } }`,
    expect: [
      {
        at: "compare.rows[dimension.id=hardware-share].cells[entityId=kvm].claims.value.id",
        has: ["hardware-share/cpu"],
      },
      {
        at: "compare.rows[dimension.id=hardware-share].cells[entityId=qemu].claims.value.id",
        has: ["hardware-share/io"],
      },
    ],
    saidIn: ["compare.rows[dimension.id=hardware-share].cells.claims.sections"],
  },
  {
    en: "who holds the IP address in Kubernetes, and where the articles disagree on it",
    zh: "在 Kubernetes 里 IP 地址归谁，各文对此有何分歧",
    article: "s2",
    query: `{ dimensions(where: { id: { eq: "ip-holder" } }) {
      claims(where: { kind: { eq: TRAIT } }) {
        status subject { id } value { id nameEn nameZh } noteZh dispute { id acceptedEn } ${SECTIONS}
      }
    } }`,
    expect: [
      { at: "dimensions.claims[subject.id=pod].value.id", is: ["ip-holder/group"] },
      { at: "dimensions.claims[subject.id=pod].status", is: ["ACCEPTED"] },
      { at: "dimensions.claims[status=DISPUTED].dispute.id", has: ["d-container-netns"] },
    ],
    saidIn: ["dimensions.claims[subject.id=pod].sections"],
  },
  {
    en: "all that namespaces of the Linux kernel keep separate, and whether that list is complete",
    zh: "Linux 命名空间隔离的全部内容是什么，这份清单是否完整",
    article: "s1",
    query: `{ closedCells(limit: 5, where: { subject: { some: { id: { eq: "linux-namespaces" } } } }) {
      dimension { id } becauseEn becauseZh values { id nameEn nameZh } ${SECTIONS}
    } }`,
    expect: [
      {
        at: "closedCells[dimension.id=what-is-kept-separate].values.id",
        only: [
          "what-is-kept-separate/processes",
          "what-is-kept-separate/network",
          "what-is-kept-separate/file-system",
          "what-is-kept-separate/users",
          "what-is-kept-separate/ipc",
          "what-is-kept-separate/hostname",
          "what-is-kept-separate/cgroup-root",
          "what-is-kept-separate/clocks",
        ],
      },
    ],
    saidIn: ["closedCells.sections"],
    answeredElsewhere: true,
  },
  {
    en: "all that a Deployment manages, and what closes the list",
    zh: "Deployment 管理的全部对象是什么，凭什么说没有别的",
    article: "s2",
    query: `{ closedCells(limit: 1, where: { relation: { eq: MANAGES }, subject: { some: { id: { eq: "k8s-deployment" } } } }) {
      members { id nameEn nameZh } becauseEn becauseZh ${SECTIONS}
      subject { claims(where: { relation: { eq: MANAGES } }, limit: 5) { ${FIRST_SECTIONS} } }
    } }`,
    expect: [{ at: "closedCells.members.id", only: ["replicaset", "pod"] }],
    saidIn: ["closedCells.sections", "closedCells.subject.claims.sections"],
  },
];
