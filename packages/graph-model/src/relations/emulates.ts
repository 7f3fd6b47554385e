import { relationKind } from "./relation-kind.ts";

export const emulates = relationKind({
  from: ["TECHNOLOGY", "COMPONENT", "CAPABILITY"],
  to: ["COMPONENT", "CONCEPT"],
  family: "controls",
  phrase: { en: "emulates", zh: "模拟" },
  field: "emulates",
  inverse: { phrase: { en: "is emulated by", zh: "模拟它的有" }, field: "emulatedBy" },
  note: {
    en: "Device or machine simulation.",
    zh: "模拟设备或整机。",
  },
});
