import { relationKind } from "./relation-kind.ts";

export const prerequisiteOf = relationKind({
  from: "*",
  to: "*",
  family: "learning",
  phrase: { en: "has to be understood before", zh: "要先于下一项弄懂：" },
  field: "prerequisiteOf",
  inverse: { phrase: { en: "is understood through", zh: "先要弄懂" }, field: "prerequisites" },
  transitive: true,
  acyclic: true,
  note: {
    en: "An order of learning: the object cannot be explained without the subject. No statement about the systems themselves.",
    zh: "学习的先后：不懂主体就讲不清客体。这不是关于系统本身的说法。",
  },
});
