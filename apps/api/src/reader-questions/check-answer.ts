import type { Expectation, Leaf, ReaderQuestion } from "./question.ts";
import { readAt, readLeaves } from "./read-answer.ts";

const shown = (leaves: readonly Leaf[]): string => JSON.stringify(leaves);

const sorted = (leaves: readonly Leaf[]): string => shown([...leaves].map(String).sort());

const inOrder = (found: readonly Leaf[], wanted: readonly Leaf[]): boolean => {
  let next = 0;
  for (const leaf of found) {
    if (leaf === wanted[next]) next += 1;
  }
  return next === wanted.length;
};

/** What an expectation finds wrong with the values at its place. */
const faults = (found: readonly Leaf[], expected: Expectation): readonly string[] => {
  const { is, only, has = [], lacks = [], order = [], says = [], atLeast } = expected;
  return [
    ...(is !== undefined && shown(found) !== shown(is) ? [`is not ${shown(is)}`] : []),
    ...(only !== undefined && sorted(found) !== sorted(only) ? [`is not just ${shown(only)}`] : []),
    ...has.filter((leaf) => !found.includes(leaf)).map((leaf) => `lacks ${leaf}`),
    ...lacks.filter((leaf) => found.includes(leaf)).map((leaf) => `has ${leaf}`),
    ...(inOrder(found, order) ? [] : [`is not in the order ${shown(order)}`]),
    ...says
      .filter((text) => !found.some((leaf) => `${leaf}`.includes(text)))
      .map((text) => `does not say “${text}”`),
    ...(atLeast !== undefined &&
    !(found.length > 0 && found.every((leaf) => Number(leaf) >= atLeast))
      ? [`is less than ${atLeast}`]
      : []),
  ];
};

const isText = (leaf: Leaf): boolean => typeof leaf === "string" && leaf.trim() !== "";

/** What is missing where an answer names its sources: each a section and a document, in both languages. */
const missingSources = (answer: unknown, question: ReaderQuestion): readonly string[] => {
  const places = question.saidIn ?? [];
  const articles = places.flatMap((place) => readLeaves(answer, `${place}.source.id`));
  return [
    ...places.flatMap((place) => {
      const sections = readAt(answer, place).length;
      const texts = ["headingEn", "headingZh", "source.titleEn", "source.titleZh"].flatMap(
        (field) => readLeaves(answer, `${place}.${field}`).filter(isText),
      );
      if (sections === 0) return [`${place} names no section.`];
      return texts.length === 4 * sections
        ? []
        : [`${place} has a section without heading or title.`];
    }),
    ...(places.length > 0 && !question.answeredElsewhere && !articles.includes(question.article)
      ? [`The article is not among those who say so: ${[...new Set(articles)].join(", ")}.`]
      : []),
  ];
};

/** Everything that is wrong with an answer, in words; empty when it is as expected. */
export const wrongWith = (answer: unknown, question: ReaderQuestion): readonly string[] => [
  ...question.expect.flatMap((expected) => {
    const found = readLeaves(answer, expected.at);
    return faults(found, expected).map((fault) => `${expected.at} ${fault}: ${shown(found)}`);
  }),
  ...missingSources(answer, question),
];
