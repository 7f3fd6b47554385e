import { relationKind } from "./relation-kind.ts";

export const uses = relationKind({
  from: "*",
  to: "*",
  family: "runs",
  phrase: { en: "uses", zh: "使用" },
  field: "uses",
  inverse: { phrase: { en: "is used by", zh: "使用它的有" }, field: "usedBy" },
  note: {
    en: "Works by means of; a choice or mechanism rather than a hard precondition.",
    zh: "借助某物工作；是选择或机制，不是硬性前提。",
  },
});
