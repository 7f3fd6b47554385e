import { relationKind } from "./relation-kind.ts";

export const alternativeTo = relationKind({
  from: ["TECHNOLOGY", "TOOL", "COMPONENT", "RESOURCE", "CONCEPT", "PRACTICE", "CAPABILITY"],
  to: ["TECHNOLOGY", "TOOL", "COMPONENT", "RESOURCE", "CONCEPT", "PRACTICE", "CAPABILITY"],
  family: "contrast",
  phrase: { en: "is an alternative to", zh: "可替代" },
  field: "alternativeTo",
  inverse: { phrase: { en: "is an alternative to", zh: "可替代" }, field: "alternativeTo" },
  symmetric: true,
  disjointWith: ["PART_OF", "OFFERED_BY"],
  note: {
    en: "Occupies the same place in a stack or choice; stored once, read both ways.",
    zh: "在同一层或同一选择中占同样的位置；只存一次，两个方向都可读。",
  },
});
