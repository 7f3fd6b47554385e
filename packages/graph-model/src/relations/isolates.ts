import { relationKind } from "./relation-kind.ts";

export const isolates = relationKind({
  from: ["COMPONENT", "RESOURCE", "TECHNOLOGY", "CONCEPT"],
  to: ["COMPONENT", "RESOURCE"],
  family: "controls",
  phrase: { en: "isolates", zh: "隔离" },
  field: "isolates",
  inverse: { phrase: { en: "is isolated by", zh: "隔离它的有" }, field: "isolatedBy" },
  note: {
    en: "What is separated from its neighbours.",
    zh: "与邻居隔开的东西。",
  },
});
