import { relationKind } from "./relation-kind.ts";

export const confusedWith = relationKind({
  from: "*",
  to: "*",
  family: "learning",
  phrase: { en: "is easily confused with", zh: "容易混同于" },
  field: "confusedWith",
  inverse: { phrase: { en: "is easily confused with", zh: "容易混同于" }, field: "confusedWith" },
  symmetric: true,
  note: {
    en: "Two things that learners take for each other, with the contrast that tells them apart; stored once, read both ways.",
    zh: "学习者容易弄混的两样事物，附有区分它们的要点；只存一次，两个方向都可读。",
  },
});
