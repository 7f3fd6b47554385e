import { type ReaderQuestion, SECTIONS } from "./question.ts";

const search = (text: string, first: number): string =>
  `{ search(text: "${text}", first: ${first}) {
    match matched parts { text marked } entity { id kind nameEn nameZh glossEn glossZh }
  } }`;

/** What a word means, what an article states, what has changed, and how much is not known. */
export const FINDING: readonly ReaderQuestion[] = [
  {
    en: "what 容器 is",
    zh: "“容器”指什么",
    article: "s4",
    query: search("容器", 5),
    expect: [
      { at: "search.entity.id", order: ["container", "containerization"] },
      { at: "search[entity.id=container].match", is: ["EXACT"] },
    ],
  },
  {
    en: "what K8s is short for",
    zh: "K8s 是什么的简称",
    article: "s0",
    query: search("k8s", 1),
    expect: [
      { at: "search.entity.id", is: ["kubernetes"] },
      { at: "search.match", is: ["ALIAS"] },
      { at: "search.parts[marked=true].text", is: ["K8s"] },
    ],
  },
  {
    en: "what a cgroup is",
    zh: "cgroup 是什么",
    article: "s1",
    query: search("cgroup", 1),
    expect: [
      { at: "search.entity.id", is: ["cgroups"] },
      { at: "search.parts[marked=true].text", is: ["cgroup"] },
    ],
  },
  {
    en: "which features of the Linux kernel are meant by “namepsace”, misspelt",
    zh: "拼错的“namepsace”指 Linux 内核的哪项特性",
    article: "s1",
    query: `{ search(text: "namepsace", first: 5, relation: { kind: PART_OF, entity: "linux-kernel" }) {
      match matched entity { id nameEn nameZh glossEn }
    } }`,
    expect: [
      { at: "search.entity.id", is: ["linux-namespaces"] },
      { at: "search.match", is: ["FUZZY"] },
    ],
  },
  {
    en: "which two things 名字空间 can mean",
    zh: "“名字空间”可以指哪两样东西",
    article: "s1",
    query: `{ search(text: "名字空间", first: 10) { match matched entity { id nameZh ambiguousAliases } } }`,
    expect: [
      { at: "search[match=ALIAS].entity.id", only: ["linux-namespaces", "k8s-namespace"] },
      { at: "search[match=ALIAS].entity.ambiguousAliases", has: ["名字空间"] },
    ],
  },
  {
    en: "what the article’s section on Docker’s stack states",
    zh: "文章在“Docker 容器（分层）”一节里说了什么",
    article: "s4",
    query: `{ sources(where: { id: { eq: "s4" } }) {
      id titleEn titleZh
      sections(where: { id: { eq: "s4.docker-stack" } }) {
        headingEn headingZh lines source { id titleEn titleZh }
        claims(where: { kind: { eq: RELATION }, status: { eq: ACCEPTED } }, limit: 60) {
          statementEn statementZh subject { id } relation object { id }
        }
      }
    } }`,
    expect: [
      { at: "sources.sections.claims[relation=RUNS_ON].subject.id", has: ["docker-daemon"] },
      {
        at: "sources.sections.claims[relation=PACKAGES].object.id",
        has: ["application", "dependency"],
      },
    ],
    saidIn: ["sources.sections"],
  },
  {
    en: "which of an article’s statements are no longer true",
    zh: "一篇文章里有哪些说法如今已经过时",
    article: "s4",
    query: `{ sources(where: { id: { eq: "s4" } }) {
      sections {
        headingEn headingZh source { id titleEn titleZh }
        claims(where: { status: { eq: OUTDATED } }, limit: 30) {
          id statementEn statementZh until object { id } dispute { acceptedEn acceptedZh }
        }
      }
    } }`,
    expect: [
      { at: "sources.sections.claims.object.id", has: ["coreos", "google-container-engine"] },
      { at: "sources.sections.claims[object.id=coreos].until", is: ["2020-05-26"] },
      { at: "sources.sections[claims.object.id=coreos].headingEn", is: ["Other comparisons"] },
    ],
    saidIn: ["sources.sections"],
  },
  {
    en: "which of the articles mention LXC, and which OpenStack",
    zh: "哪几篇文章提到 LXC，哪几篇提到 OpenStack",
    article: "s1",
    query: `{ entities(where: { id: { in: ["lxc", "openstack"] } }) {
      id mentionedIn { id titleEn titleZh language }
    } }`,
    expect: [
      { at: "entities[id=lxc].mentionedIn.id", has: ["s1"], lacks: ["s0", "s2", "s4"] },
      { at: "entities[id=openstack].mentionedIn.id", has: ["s1", "s3"], lacks: ["s0"] },
    ],
  },
  {
    en: "what was true of Kubernetes and Docker before 1.24 and is not now",
    zh: "Kubernetes 与 Docker 之间，哪些在 1.24 版之前成立而现在不成立",
    article: "s2",
    query: `{ changes(before: { release: { product: "kubernetes", version: "1.24" } }, ids: ["kubernetes", "docker"]) {
      before after unknownIds
      ended { statementEn statementZh relation subject { id } object { id } until untilLabel ${SECTIONS} }
      began { statementEn statementZh relation kind subject { id } object { id } since sinceLabel ${SECTIONS} }
    } }`,
    expect: [
      { at: "changes.before", is: ["2022-05-03"] },
      { at: "changes.ended[relation=PART_OF].subject.id", has: ["dockershim"] },
      { at: "changes.ended[subject.id=dockershim].untilLabel", has: ["Kubernetes 1.24"] },
      { at: "changes.ended[subject.id=docker].object.id", has: ["kubernetes"] },
      { at: "changes.ended[subject.id=kubernetes].object.id", has: ["docker", "docker-engine"] },
      { at: "changes.began.sinceLabel", has: ["Kubernetes 1.24"] },
      { at: "changes.began[subject.id=kubernetes].object.id", has: ["cri-dockerd"] },
      { at: "changes.began[object.id=dockershim].kind", is: ["NEGATION"] },
    ],
    saidIn: ["changes.ended.sections"],
  },
  {
    en: "by what Docker 1.0 ran containers, and by what Docker does today",
    zh: "Docker 1.0 靠什么运行容器，如今又靠什么",
    article: "s1",
    query: `{ entity(id: "docker") {
      then: facts(relations: [USES], asOf: { release: { product: "docker", version: "1.0" } }) {
        claims { subject { id } object { id } ${SECTIONS} }
      }
      now: facts(relations: [USES]) { claims { subject { id } object { id } ${SECTIONS} } }
    } }`,
    expect: [
      {
        at: "entity.then.claims[subject.id=docker].object.id",
        has: ["lxc", "linux-namespaces", "cgroups"],
        lacks: ["containerd", "runc"],
      },
      {
        at: "entity.now.claims[subject.id=docker].object.id",
        has: ["containerd", "runc", "linux-namespaces", "cgroups"],
        lacks: ["lxc"],
      },
    ],
    saidIn: ["entity.then.claims[object.id=lxc].sections", "entity.now.claims.sections"],
  },
  {
    en: "when Kubernetes 1.24 and Docker 1.12 came out",
    zh: "Kubernetes 1.24 和 Docker 1.12 是哪天发布的",
    article: "s2",
    query: `{ releases(where: { version: { in: ["1.24", "1.12"] } }) {
      version date product { id nameEn } ${SECTIONS}
    } }`,
    expect: [
      { at: "releases[product.id=kubernetes].date", is: ["2022-05-03"] },
      { at: "releases[product.id=docker].date", is: ["2016-07-28"] },
    ],
    saidIn: ["releases.sections"],
    answeredElsewhere: true,
  },
  {
    en: "how much of each article is in the graph",
    zh: "每篇文章有多少内容进入了图谱",
    article: "s3",
    query: `{ statistics { claims sources sections
      coverage { source { id titleEn titleZh } sections citedSections claims }
    } }`,
    expect: [
      { at: "statistics.coverage[source.id=s0].sections", is: [11] },
      { at: "statistics.coverage[source.id=s0].citedSections", atLeast: 10 },
      { at: "statistics.coverage[source.id=s1].citedSections", is: [7] },
      { at: "statistics.coverage[source.id=s2].citedSections", is: [26] },
      { at: "statistics.coverage[source.id=s3].citedSections", is: [13] },
      { at: "statistics.coverage[source.id=s4].citedSections", is: [4] },
      { at: "statistics.coverage[source.id=s3].claims", atLeast: 100 },
    ],
  },
  {
    en: "of how many things it is known on which kernel they run, and how much is unknown in all",
    zh: "已知多少事物运行在哪个内核上，总共还有多少未知",
    article: "s1",
    query: `{ statistics {
      knownCells unknownCells orphanCount
      cells { dimension { id nameEn } known unknown }
    } }`,
    expect: [
      { at: "statistics.cells[dimension.id=kernel].known", atLeast: 9 },
      { at: "statistics.cells[dimension.id=kernel].unknown", atLeast: 1 },
      { at: "statistics.unknownCells", atLeast: 1 },
    ],
  },
];
