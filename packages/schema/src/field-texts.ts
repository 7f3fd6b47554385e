import { CLAIM_LIST_LIMIT, LIST_LIMIT } from "./list-limit.ts";

const paged = (what: string, limit = LIST_LIMIT): string =>
  `${what} By id unless sorted otherwise; at most ${limit} at a time, read on with \`offset\`.`;

/** What the generated root fields are for. */
export const ROOT_TEXTS: Readonly<Record<string, string>> = {
  entities: paged("The things that Strata knows."),
  claims: paged("Facts of every kind and status, with their sources.", CLAIM_LIST_LIMIT),
  sources: paged("The documents that claims cite."),
  sections: paged("The parts of sources that claims cite."),
  dimensions: paged("The questions that entities are compared by."),
  stacks: paged("Architectures, layer by layer."),
  lifecycles: paged("Processes, step by step."),
  disputes: paged("Where sources disagree, err or have aged."),
  analogies: paged("Likenesses that sources draw."),
  closedCells: paged("Lists that are known to be complete."),
  releases: paged("The days on which versions came out: what lets “before 1.24” mean a date."),
  disjointClassGroups: paged("Classes that exclude each other."),
};

/** What fields are that have no text of their own: generated ones, and those that mean the same on every type. */
export const GENERAL_TEXTS: Readonly<Record<string, string>> = {
  id: "Never changes and is never reused.",
  nameEn: "English name.",
  nameZh: "Chinese name.",
  noteEn: "A remark in English.",
  noteZh: "A remark in Chinese.",
  kind: "What sort it is.",
  type: "What sort it is.",
  status: "How it stands today.",
  scale: "How its values relate to each other.",
  relation: "Which relation.",
  stance: "What the section does with the claim.",
  publisher: "Who published it.",
  headingEn: "English heading.",
  headingZh: "Chinese heading.",
  topicEn: "What it is about, in English.",
  topicZh: "What it is about, in Chinese.",
  dimension: "The dimension that it belongs to.",
  stack: "The stack that it belongs to.",
  lifecycle: "The lifecycle that it belongs to.",
  dispute: "The dispute that it belongs to.",
  analogy: "The analogy that it belongs to.",
  subject: "What it is about.",
  classes: "The classes, each an entity.",
  sectionsConnection: "Where it is written, and what each section does with the claim.",
  edges: "One edge for each node.",
  totalCount: "How many there are in all.",
  pageInfo: "Where this part of the list begins and ends.",
  cursor: "Place in the list, for `after`.",
  node: "What the edge leads to.",
  properties: "What the edge itself says.",
  hasNextPage: "Whether more follow.",
  hasPreviousPage: "Whether some come before.",
  startCursor: "Place of the first edge.",
  endCursor: "Place of the last edge.",
};
