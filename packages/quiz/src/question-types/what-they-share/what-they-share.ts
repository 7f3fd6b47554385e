import { comparedTraits } from "../what-differs/compared-traits.ts";

/** Two entities, and the one dimension on which they provably have the same value. */
export const whatTheyShare = comparedTraits("SHARE", {
  en: "What do they share?",
  zh: "共同点是什么",
});
