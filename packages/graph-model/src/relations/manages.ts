import { relationKind } from "./relation-kind.ts";

export const manages = relationKind({
  from: ["TECHNOLOGY", "TOOL", "COMPONENT", "RESOURCE", "CAPABILITY"],
  to: ["RESOURCE", "COMPONENT", "TECHNOLOGY", "CAPABILITY", "CONCEPT", "PLATFORM"],
  family: "controls",
  phrase: { en: "manages", zh: "管理" },
  field: "manages",
  inverse: { phrase: { en: "is managed by", zh: "管理它的有" }, field: "managedBy" },
  note: {
    en: "Control over the life or state of something.",
    zh: "掌管某物的生命周期或状态。",
  },
});
