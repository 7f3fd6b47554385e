import { relationKind } from "./relation-kind.ts";

export const hasProperty = relationKind({
  from: "*",
  to: ["PROPERTY"],
  family: "offers",
  phrase: { en: "has the property", zh: "具有" },
  field: "hasProperty",
  inverse: { phrase: { en: "is a property of", zh: "体现于" }, field: "propertyOf" },
  askable: false,
  note: {
    en: "A quality that a source ascribes to the subject.",
    zh: "来源归于主体的品质。",
  },
});
