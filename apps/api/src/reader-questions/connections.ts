import { FIRST_SECTIONS, type ReaderQuestion, SECTIONS } from "./question.ts";

/** How things hang together, what follows, and how to come to understand them. */
export const CONNECTIONS: readonly ReaderQuestion[] = [
  {
    en: "how a Deployment reaches the container that it runs",
    zh: "Deployment 怎样到达它所运行的容器",
    article: "s2",
    query: `{ paths(from: "k8s-deployment", to: "container", relations: [MANAGES, PART_OF], maxLength: 3, first: 5) {
      length sentenceEn sentenceZh
      entities { id nameEn nameZh }
      claims { relation subject { id } object { id } ${SECTIONS} }
    } }`,
    expect: [
      { at: "paths.length", order: [2, 3] },
      {
        at: "paths[entities.id=replicaset].entities.id",
        is: ["k8s-deployment", "replicaset", "pod", "container"],
      },
      { at: "paths[length=2].entities.id", is: ["k8s-deployment", "pod", "container"] },
      { at: "paths.sentenceEn", says: ["Deployment manages ReplicaSet; ReplicaSet manages Pod"] },
      { at: "paths.sentenceZh", says: ["Deployment 管理 ReplicaSet，ReplicaSet 管理 Pod"] },
      { at: "paths[entities.id=replicaset].claims.relation", has: ["MANAGES", "PART_OF"] },
    ],
    saidIn: ["paths[entities.id=replicaset].claims.sections"],
  },
  {
    en: "how a virtual machine hangs on the processor’s virtualization extensions",
    zh: "虚拟机与处理器的虚拟化扩展是怎样联系起来的",
    article: "s4",
    query: `{ paths(from: "virtual-machine", to: "hw-virt-extensions", directed: true, maxLength: 2, first: 5) {
      length sentenceEn sentenceZh
      claims { relation ${SECTIONS} }
    } }`,
    expect: [
      { at: "paths.length", has: [1] },
      { at: "paths[length=1].claims.relation", is: ["USES"] },
      { at: "paths[length=1].sentenceZh", says: ["虚拟机"] },
    ],
    saidIn: ["paths[length=1].claims.sections"],
  },
  {
    en: "of what a Pod is a part, and what is a part of it",
    zh: "Pod 属于什么，里面又有什么",
    article: "s2",
    query: `{ neighbourhood(id: "pod", families: [PART], limit: 20) {
      centre { nameEn }
      entities { id nameEn nameZh }
      claims { relation subject { id } object { id } statementEn statementZh ${SECTIONS} }
      truncated
    } }`,
    expect: [
      { at: "neighbourhood.truncated", is: [false] },
      {
        at: "neighbourhood.claims[object.id=pod].subject.id",
        has: ["container"],
        lacks: ["persistent-volume"],
      },
      { at: "neighbourhood.claims[subject.id=pod].object.id", has: ["container-cluster"] },
    ],
    saidIn: ["neighbourhood.claims[object.id=pod].sections"],
  },
  {
    en: "whether anything can be an image and a container at once",
    zh: "一样东西能不能既是镜像又是容器",
    article: "s3",
    query: `{ disjointClassGroups(where: { id: { eq: "images-and-instances" } }) {
      classes { id nameEn nameZh } becauseEn becauseZh ${SECTIONS}
    } }`,
    expect: [
      {
        at: "disjointClassGroups.classes.id",
        has: ["docker-image", "container", "virtual-machine", "dockerfile"],
      },
      { at: "disjointClassGroups.becauseEn", says: ["running instances"] },
    ],
    saidIn: ["disjointClassGroups.sections"],
  },
  {
    en: "whether containerization is virtualization, and from what that follows",
    zh: "容器化算不算虚拟化，由什么推出",
    article: "s0",
    query: `{ entity(id: "containerization") { facts(relations: [IS_A]) {
      direction
      derived { rule entity { id } sentenceEn sentenceZh followsFrom { id object { id } ${FIRST_SECTIONS} } }
    } } }`,
    expect: [
      { at: "entity.facts.derived.entity.id", has: ["virtualization"] },
      { at: "entity.facts.derived[entity.id=virtualization].rule", is: ["TRANSITIVE"] },
      {
        at: "entity.facts.derived[entity.id=virtualization].followsFrom.object.id",
        order: ["os-level-virtualization", "virtualization"],
      },
      { at: "entity.facts.derived[entity.id=virtualization].sentenceZh", says: ["虚拟化"] },
    ],
    saidIn: ["entity.facts.derived.followsFrom.sections"],
  },
  {
    en: "what KVM is easily taken for, and how to tell it from QEMU",
    zh: "KVM 容易和什么混淆，与 QEMU 怎样区分",
    article: "s3",
    query: `{ entity(id: "kvm") { confusions {
      with { id nameEn } ownEn otherEn ownZh otherZh dimension { id } claim { statementZh ${SECTIONS} }
    } } }`,
    expect: [
      { at: "entity.confusions.with.id", has: ["qemu", "xen"] },
      { at: "entity.confusions[with.id=qemu].ownEn", says: ["part of the kernel"] },
      { at: "entity.confusions[with.id=qemu].otherEn", says: ["devices"] },
    ],
    saidIn: ["entity.confusions[with.id=qemu].claim.sections"],
  },
  {
    en: "how to tell a Pod from a container",
    zh: "Pod 与容器怎样区分",
    article: "s2",
    query: `{ entity(id: "pod") { confusions {
      with { id nameZh } ownEn otherEn ownZh otherZh claim { statementEn statementZh ${SECTIONS} }
    } } }`,
    expect: [
      { at: "entity.confusions.with.id", has: ["container"] },
      { at: "entity.confusions[with.id=container].ownEn", says: ["one IP address"] },
    ],
    saidIn: ["entity.confusions[with.id=container].claim.sections"],
  },
  {
    en: "how to tell an image of a virtual machine from a Docker image",
    zh: "虚拟机镜像与 Docker 镜像怎样区分",
    article: "s1",
    query: `{ entity(id: "vm-image") { confusions {
      with { id } ownEn otherEn ownZh otherZh claim { statementZh ${SECTIONS} }
    } } }`,
    expect: [
      { at: "entity.confusions.with.id", has: ["docker-image"] },
      { at: "entity.confusions[with.id=docker-image].claim.statementZh", says: ["没有内核"] },
    ],
    saidIn: ["entity.confusions[with.id=docker-image].claim.sections"],
  },
  {
    en: "in which order to learn what a Pod takes, from the ground up",
    zh: "要弄懂 Pod，从头学起该按什么顺序",
    article: "s2",
    query: `{ learningPath(goal: "pod") {
      goal { nameEn }
      steps { entity { id nameEn nameZh } why { statementEn statementZh object { id } ${SECTIONS} } }
    } }`,
    expect: [
      {
        at: "learningPath.steps.entity.id",
        has: ["cpu", "network-namespace"],
        order: ["linux-process", "linux-namespaces", "container", "kubernetes"],
        lacks: ["pod"],
      },
      { at: "learningPath.steps[entity.id=container].why.object.id", has: ["container-cluster"] },
    ],
    saidIn: ["learningPath.steps.why.sections"],
  },
  {
    en: "what is left to learn before Kubernetes for someone who knows containers",
    zh: "懂得容器的人学 Kubernetes 之前还缺什么",
    article: "s0",
    query: `{ learningPath(goal: "kubernetes", known: ["container"]) {
      unknownIds
      steps { entity { id nameEn nameZh } why { statementEn statementZh ${SECTIONS} } }
    } }`,
    expect: [
      { at: "learningPath.unknownIds", is: [] },
      {
        at: "learningPath.steps.entity.id",
        has: ["container-orchestration"],
        lacks: ["container", "linux-namespaces", "kubernetes"],
      },
    ],
    saidIn: ["learningPath.steps[entity.id=container-orchestration].why.sections"],
  },
];
