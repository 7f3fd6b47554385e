/** 1 / (1 + e^−x). */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** What blind guessing scores on an item with this many options. */
export const chanceOf = (options: number): number => (options < 2 ? 0 : 1 / options);

/**
 * The probability of a right answer, c + (1 − c)·σ(ability − difficulty). Both are in logits on one scale; every item has the same slope, since a
 * slope cannot be told before an item has hundreds of answers. A three-parameter model with a = 1 (Birnbaum 1968, in Lord & Novick, Statistical
 * Theories of Mental Test Scores); for multiple choice so used by Pelánek 2016, 10.1016/j.compedu.2016.03.017.
 */
export const chanceOfSuccess = (ability: number, difficulty: number, chance: number): number =>
  chance + (1 - chance) * logistic(ability - difficulty);

/**
 * What one answer tells of the ability (Fisher): P′² / (P·(1 − P)). Guessing makes it largest not at the difficulty but a little above: with
 * four options at ability = difficulty + 0.31.
 */
export const information = (ability: number, difficulty: number, chance: number): number => {
  const knows = logistic(ability - difficulty);
  const right = chance + (1 - chance) * knows;
  // P′ = (1 − c)·σ·(1 − σ) and 1 − P = (1 − c)·(1 − σ): what is common has been cancelled.
  return ((1 - chance) * knows * knows * (1 - knows)) / right;
};
