import { relationKind } from "./relation-kind.ts";

export const responsibleFor = relationKind({
  from: ["TECHNOLOGY", "TOOL", "COMPONENT", "RESOURCE", "STANDARD"],
  to: ["CAPABILITY"],
  family: "controls",
  phrase: { en: "is responsible for", zh: "负责" },
  field: "responsibleFor",
  inverse: { phrase: { en: "is the task of", zh: "由谁负责" }, field: "taskOf" },
  note: {
    en: "The task of one part within its system. The list of a part’s tasks can be closed; a feature that many have is PROVIDES.",
    zh: "系统中某个组成部分所承担的任务；一个部分的任务清单可以封闭。许多软件都有的功能用 PROVIDES。",
  },
});
