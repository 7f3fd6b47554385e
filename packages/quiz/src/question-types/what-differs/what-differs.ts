import { comparedTraits } from "./compared-traits.ts";

/** Two entities, and the one dimension on which they provably differ. */
export const whatDiffers = comparedTraits("DIFFER", {
  en: "Where do they differ?",
  zh: "区别在哪里",
});
