import { relationKind } from "./relation-kind.ts";

export const shares = relationKind({
  from: ["RESOURCE", "COMPONENT", "CAPABILITY"],
  to: ["COMPONENT", "RESOURCE", "CONCEPT"],
  family: "part",
  phrase: { en: "shares", zh: "共享" },
  field: "shares",
  inverse: { phrase: { en: "is shared by", zh: "共享它的有" }, field: "sharedBy" },
  note: {
    en: "Peers of the subject jointly use the object.",
    zh: "主体的同类共同使用客体。",
  },
});
