import { relationKind } from "./relation-kind.ts";

export const integratesWith = relationKind({
  from: ["TECHNOLOGY", "TOOL", "COMPONENT", "RESOURCE", "STANDARD", "PLATFORM"],
  to: ["TECHNOLOGY", "TOOL", "COMPONENT", "RESOURCE", "STANDARD", "PLATFORM"],
  family: "offers",
  phrase: { en: "works together with", zh: "可配合使用" },
  field: "integratesWith",
  inverse: { phrase: { en: "works together with", zh: "可配合使用" }, field: "integratesWith" },
  symmetric: true,
  note: {
    en: "The two have an interface for each other; stored once, read both ways.",
    zh: "两者有相互对接的接口；只存一次，两个方向都可读。",
  },
});
