import { relationKind } from "./relation-kind.ts";

export const storedIn = relationKind({
  from: ["RESOURCE"],
  to: ["RESOURCE", "STANDARD", "TECHNOLOGY", "COMPONENT", "PLATFORM"],
  family: "part",
  phrase: { en: "is stored in", zh: "存储于" },
  field: "storedIn",
  inverse: { phrase: { en: "stores", zh: "存放" }, field: "stores" },
  disjointWith: ["IS_A", "CREATES"],
  note: {
    en: "Storage location or medium.",
    zh: "存储的位置或介质。",
  },
});
