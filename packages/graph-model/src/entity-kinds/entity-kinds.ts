import type { Bilingual } from "../text.ts";

/**
 * What sort of thing an entity is; each entity has exactly one kind.
 * `shape` is how the graph draws it: things, ideas and uses look different.
 */
export interface EntityKindDefinition {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly shape: "thing" | "idea" | "use";
}

const define = (
  shape: EntityKindDefinition["shape"],
  name: Bilingual,
  description: Bilingual,
): EntityKindDefinition => ({ shape, name, description });

/** The closed list of kinds, in the order in which a page lists them. */
export const ENTITY_KINDS = {
  TECHNOLOGY: define(
    "thing",
    { en: "Technology", zh: "技术" },
    {
      en: "A named software system, hypervisor, service or language runtime.",
      zh: "有专名的软件系统、虚拟机管理程序、服务或语言运行环境。",
    },
  ),
  TOOL: define(
    "thing",
    { en: "Tool", zh: "工具" },
    {
      en: "A named client, packaging or management program that people operate.",
      zh: "供人操作的、有专名的客户端、打包或管理程序。",
    },
  ),
  COMPONENT: define(
    "thing",
    { en: "Component", zh: "组件" },
    {
      en: "A structural part of a host, hypervisor, engine or cluster (software, kernel or hardware).",
      zh: "主机、虚拟机管理程序、引擎或集群的结构性组成部分（软件、内核或硬件）。",
    },
  ),
  RESOURCE: define(
    "thing",
    { en: "Resource", zh: "资源对象" },
    {
      en: "An object that is created, stored, declared or managed (image, container, Pod, virtual machine).",
      zh: "被创建、存储、声明或管理的对象（镜像、容器、Pod、虚拟机等）。",
    },
  ),
  PLATFORM: define(
    "thing",
    { en: "Platform", zh: "平台" },
    {
      en: "An operating system or an environment in which things run.",
      zh: "操作系统或运行环境。",
    },
  ),
  STANDARD: define(
    "thing",
    { en: "Standard", zh: "标准" },
    {
      en: "A bus, protocol, storage architecture or format.",
      zh: "总线、协议、存储架构或格式。",
    },
  ),
  CONCEPT: define(
    "idea",
    { en: "Concept", zh: "概念" },
    {
      en: "An abstract idea, technique class or architectural style.",
      zh: "抽象概念、技术类别或架构风格。",
    },
  ),
  CAPABILITY: define(
    "idea",
    { en: "Capability", zh: "能力" },
    {
      en: "Something a technology can do for its user.",
      zh: "技术为使用者提供的能力。",
    },
  ),
  PROPERTY: define(
    "idea",
    { en: "Property", zh: "属性" },
    {
      en: "A quality used to describe or compare technologies.",
      zh: "用于描述或比较技术的质量属性。",
    },
  ),
  PRACTICE: define(
    "use",
    { en: "Practice", zh: "实践" },
    {
      en: "A way of working: a delivery, release or version-handling method.",
      zh: "工作方法：交付、发布或版本管理方式。",
    },
  ),
  SCENARIO: define(
    "use",
    { en: "Scenario", zh: "场景" },
    { en: "A use case or type of workload.", zh: "使用场景或负载类型。" },
  ),
  ROLE: define(
    "use",
    { en: "Role", zh: "角色" },
    {
      en: "A kind of person who uses or benefits from the technology.",
      zh: "使用该技术或从中受益的人员角色。",
    },
  ),
} as const satisfies Record<string, EntityKindDefinition>;

export type EntityKind = keyof typeof ENTITY_KINDS;
export const ENTITY_KIND_IDS = Object.keys(ENTITY_KINDS) as readonly EntityKind[];
