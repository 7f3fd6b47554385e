import { relationKind } from "./relation-kind.ts";

export const isA = relationKind({
  from: "*",
  to: "*",
  family: "is",
  phrase: { en: "is a kind of", zh: "是一种" },
  field: "isA",
  inverse: { phrase: { en: "has the kind", zh: "包括" }, field: "kinds" },
  transitive: true,
  acyclic: true,
  disjointWith: ["PART_OF", "CREATES", "STORED_IN", "OFFERED_BY"],
  note: {
    en: "Classification; transitive. Use for class membership, never for composition.",
    zh: "分类关系，可传递；只表示类属，不表示组成。",
  },
});
