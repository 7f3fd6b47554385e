import { relationKind } from "./relation-kind.ts";

export const partOf = relationKind({
  from: ["COMPONENT", "RESOURCE", "TOOL", "TECHNOLOGY", "CAPABILITY", "PLATFORM"],
  to: ["COMPONENT", "RESOURCE", "TOOL", "TECHNOLOGY", "PLATFORM", "CONCEPT"],
  family: "part",
  phrase: { en: "is part of", zh: "属于" },
  field: "partOf",
  inverse: { phrase: { en: "has the part", zh: "包含" }, field: "parts" },
  transitive: true,
  acyclic: true,
  disjointWith: ["IS_A", "CREATES", "ALTERNATIVE_TO"],
  note: {
    en: "Structural or product-family membership; transitive.",
    zh: "结构组成或产品系列成员，可传递。",
  },
});
