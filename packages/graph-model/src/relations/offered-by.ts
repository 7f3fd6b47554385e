import { relationKind } from "./relation-kind.ts";

export const offeredBy = relationKind({
  from: ["TECHNOLOGY", "TOOL", "COMPONENT", "PLATFORM", "STANDARD"],
  to: "*",
  family: "offers",
  phrase: { en: "is offered by", zh: "出自" },
  field: "offeredBy",
  inverse: { phrase: { en: "offers", zh: "推出的有" }, field: "offers" },
  singleValued: true,
  disjointWith: ["IS_A", "CREATES", "ALTERNATIVE_TO"],
  note: {
    en: "The one product or project that a named product belongs to. Says who makes it available, not who may use it.",
    zh: "有专名的产品所归属的那一个产品或项目；说的是由谁推出，而不是谁能使用。",
  },
});
