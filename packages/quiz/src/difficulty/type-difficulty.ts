/**
 * How much harder than the average question a type is, in logits, guessing apart (that is the chance's part). Heuristics, to be refitted from
 * answers: they go by how many facts have to be known at once, and by what kind of fact. A type that is missing here counts as average.
 */
export const TYPE_DIFFICULTY: Readonly<Partial<Record<string, number>>> = {
  // One fact, and the answer stands there to be recognised.
  direction: -0.6,
  "true-or-false": -0.5,
  "gloss-to-term": -0.4,
  "trait-of": -0.2,
  "term-to-gloss": -0.2,
  "relation-kind": -0.2,
  // One fact, but every option is another thing to be checked.
  "relation-target": 0,
  "which-has-trait": 0,
  // The place within a whole, not the thing alone.
  prerequisite: 0.1,
  "layer-place": 0.1,
  // Four facts to be compared on one scale.
  "ranks-highest": 0.2,
  "odd-one-out": 0.3,
  // One fact, chosen because it is commonly got wrong.
  "confusion-contrast": 0.3,
  // Two facts for each option.
  "what-differs": 0.4,
  "what-they-share": 0.4,
  "two-hop": 0.5,
  "scenario-fit": 0.5,
  // Every part has to be right.
  "put-in-order": 0.6,
  "match-pairs": 0.6,
  // Who said it: few read for that.
  "who-says": 0.8,
};
