import { relationKind } from "./relation-kind.ts";

export const runsOn = relationKind({
  from: ["TECHNOLOGY", "TOOL", "COMPONENT", "RESOURCE", "CONCEPT", "PLATFORM"],
  to: ["PLATFORM", "COMPONENT", "RESOURCE", "TECHNOLOGY"],
  family: "runs",
  phrase: { en: "runs on", zh: "运行于" },
  field: "runsOn",
  inverse: { phrase: { en: "hosts", zh: "承载" }, field: "hosts" },
  note: {
    en: "Execution location or layer beneath.",
    zh: "执行的位置或下面的一层。",
  },
});
