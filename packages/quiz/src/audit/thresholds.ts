/** What every check has to reach, as quiz.md, section 7, fixes it. No run changes them. */
export const THRESHOLDS = {
  keyFailures: 0,
  unprovenDistractors: 0,
  hide: { seeds: 20, newlyTrue: 0, baselineAtLeast: 5 },
  faults: { perClass: 300, missed: 0 },
  coverage: 0.95,
  diversity: { medianTypes: 2, duplicates: 0 },
  flaws: 0,
  positionP: 0.01,
  guessers: {
    /** 3 points over chance. */
    points: 0.03,
    pooledFacts: 1000,
    perType: 100,
    level: 0.05,
    /** Holm's least level for 9 guessers, 2 languages and 20 types is .05 / 360: p must be able to go below. */
    resamples: 20_000,
  },
  bilingual: 0,
  explanations: 0,
  adaptive: {
    learners: 5_000,
    /** By what share the error may be above the bound. */
    excess: 0.05,
    maxExposure: 0.2,
    /** How far true difficulties lie from the supposed ones in the misspecified group: standard deviation in logits. */
    noise: 1,
  },
} as const;
