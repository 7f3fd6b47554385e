import type { AnswerFormat } from "../answer-formats/registry.ts";
import type { ExportedQuestion } from "./exported-question.ts";

/**
 * How a file asks each answer format; null for one that it has no way to ask. A new answer format is a type error in
 * every export until it has its entry.
 */
export type Mapping<W> = Readonly<Record<AnswerFormat, W | null>>;

export interface Mapped<T> {
  readonly written: readonly T[];
  /** What the file has no way to ask, for a note. */
  readonly leftOut: readonly ExportedQuestion[];
}

/**
 * Writes what a mapping can ask and keeps the rest: a stored quiz's answer format that is no more, and a question for which
 * `write` finds no way.
 */
export const mapQuestions = <W, T>(
  questions: readonly ExportedQuestion[],
  mapping: Mapping<W>,
  write: (exported: ExportedQuestion, way: W) => T | null,
): Mapped<T> => {
  const written: T[] = [];
  const leftOut: ExportedQuestion[] = [];
  for (const exported of questions) {
    const { format } = exported.question;
    const way = Object.hasOwn(mapping, format) ? mapping[format] : null;
    const made = way === null ? null : write(exported, way);
    if (made === null) leftOut.push(exported);
    else written.push(made);
  }
  return { written, leftOut };
};
