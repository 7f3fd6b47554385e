import { relationKind } from "./relation-kind.ts";

export const suitedFor = relationKind({
  from: ["TECHNOLOGY", "RESOURCE", "CONCEPT", "PRACTICE"],
  to: ["SCENARIO", "PRACTICE", "CONCEPT", "ROLE"],
  family: "offers",
  phrase: { en: "is suited for", zh: "适用于" },
  field: "suitedFor",
  inverse: { phrase: { en: "is well served by", zh: "适合采用" }, field: "wellServedBy" },
  askable: false,
  note: {
    en: "A use that a source recommends.",
    zh: "来源所推荐的用途。",
  },
});
