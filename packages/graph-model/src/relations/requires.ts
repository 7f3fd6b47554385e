import { relationKind } from "./relation-kind.ts";

export const requires = relationKind({
  from: "*",
  to: "*",
  family: "runs",
  phrase: { en: "requires", zh: "必须依靠" },
  field: "requires",
  inverse: { phrase: { en: "is required by", zh: "依赖它的有" }, field: "requiredBy" },
  note: {
    en: "Hard precondition.",
    zh: "硬性前提。",
  },
});
