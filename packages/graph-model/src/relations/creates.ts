import { relationKind } from "./relation-kind.ts";

export const creates = relationKind({
  from: ["TECHNOLOGY", "TOOL", "COMPONENT", "RESOURCE", "CONCEPT", "PRACTICE"],
  to: ["RESOURCE", "COMPONENT", "CONCEPT"],
  family: "controls",
  phrase: { en: "creates", zh: "创建" },
  field: "creates",
  inverse: { phrase: { en: "is created by", zh: "创建它的有" }, field: "createdBy" },
  disjointWith: ["IS_A", "PART_OF", "STORED_IN", "OFFERED_BY"],
  note: {
    en: "Build, instantiate or launch.",
    zh: "构建、实例化或启动。",
  },
});
