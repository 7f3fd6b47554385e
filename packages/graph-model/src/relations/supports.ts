import { relationKind } from "./relation-kind.ts";

export const supports = relationKind({
  from: ["TECHNOLOGY", "TOOL", "COMPONENT", "RESOURCE", "CONCEPT", "PRACTICE", "CAPABILITY"],
  to: "*",
  family: "offers",
  phrase: { en: "supports", zh: "支持" },
  field: "supports",
  inverse: { phrase: { en: "is supported by", zh: "支持它的有" }, field: "supportedBy" },
  askable: false,
  note: {
    en: "Compatibility, integration or promotion of a practice or quality.",
    zh: "兼容、集成，或促进某种实践或品质。",
  },
});
