import { relationKind } from "./relation-kind.ts";

export const canHost = relationKind({
  from: ["TECHNOLOGY", "COMPONENT", "RESOURCE", "PLATFORM", "CONCEPT"],
  to: ["TECHNOLOGY", "COMPONENT", "RESOURCE", "PLATFORM"],
  family: "runs",
  phrase: { en: "can host", zh: "可以承载" },
  field: "canHost",
  inverse: { phrase: { en: "can be hosted by", zh: "可由谁承载" }, field: "hostableBy" },
  note: {
    en: "The object can run in or on the subject; no statement that it always does.",
    zh: "客体可以在主体之中或之上运行；并不表示总是如此。",
  },
});
