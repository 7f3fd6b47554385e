import { relationKind } from "./relation-kind.ts";

export const provides = relationKind({
  from: [
    "TECHNOLOGY",
    "TOOL",
    "COMPONENT",
    "RESOURCE",
    "CONCEPT",
    "PRACTICE",
    "CAPABILITY",
    "STANDARD",
  ],
  to: ["CAPABILITY", "TOOL", "COMPONENT", "TECHNOLOGY", "RESOURCE", "CONCEPT", "PRACTICE"],
  family: "offers",
  phrase: { en: "provides", zh: "提供" },
  field: "provides",
  inverse: { phrase: { en: "is provided by", zh: "提供它的有" }, field: "providedBy" },
  askable: false,
  note: {
    en: "Feature or tool made available to users.",
    zh: "提供给使用者的功能或工具。",
  },
});
