import { relationKind } from "./relation-kind.ts";

export const implementsKind = relationKind({
  from: ["TECHNOLOGY", "COMPONENT", "RESOURCE", "CONCEPT", "TOOL"],
  to: ["CONCEPT", "STANDARD"],
  family: "is",
  phrase: { en: "implements", zh: "实现了" },
  field: "implements",
  inverse: { phrase: { en: "is implemented by", zh: "实现它的有" }, field: "implementedBy" },
  note: {
    en: "Technology to technique class.",
    zh: "技术与它所实现的技术类别。",
  },
});
