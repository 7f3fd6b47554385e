import type { Bilingual } from "@strata/graph-model";

/** What is wrong with an answer that cannot be marked. */
export interface InvalidAnswer {
  readonly code: "UNKNOWN_OPTION" | "WRONG_NUMBER_OF_OPTIONS" | "EMPTY_TERM";
  readonly message: string;
}

/** What marking needs to know of a question. */
export interface Marked {
  readonly options: readonly { readonly id: string }[];
  readonly targets: readonly { readonly id: string }[];
  readonly key: readonly string[];
}

/** `credit` is from 0 to 1; `correct` is full credit. */
export type Grade =
  | { readonly correct: boolean; readonly credit: number }
  | { readonly invalid: InvalidAnswer };

/** A proven option as far as the key depends on it. */
export interface KeyedOption {
  readonly right: boolean;
  /** Its place in the right order. */
  readonly place: number;
  /** What it is to be matched with; null where nothing is matched. */
  readonly target: Bilingual | null;
  /** Names to be taken for it when it is typed. */
  readonly accepts: readonly string[];
}

/** One way of answering. Formats are few and closed: the web renders each once, whatever the question type. */
export interface AnswerFormatDefinition {
  /** How many options a question of this format may have. */
  readonly options: { readonly min: number; readonly max: number };
  /** Whether the options stand beside each other to be chosen from, so that none may stand out. */
  readonly chooses: boolean;
  /** Whether the options are shown at all. */
  readonly showsOptions: boolean;
  /** Whether options that are proven like this make a question. */
  readonly isSound: (options: readonly KeyedOption[]) => boolean;
  /** The right answer, in the form in which `grade` takes one. `targets` as they are shown. */
  readonly keyOf: (
    options: readonly KeyedOption[],
    targets: readonly Bilingual[],
  ) => readonly string[];
  readonly grade: (question: Marked, chosen: readonly string[]) => Grade;
}

/** Full credit or none. */
export const allOrNothing = (correct: boolean): Grade => ({ correct, credit: correct ? 1 : 0 });

export const wrongNumber = (message: string): Grade => ({
  invalid: { code: "WRONG_NUMBER_OF_OPTIONS", message },
});

/** What is wrong with an answer that names an option which is not there. */
export const unknownOption = (
  { options }: Pick<Marked, "options">,
  chosen: readonly string[],
): Grade | null => {
  const foreign = chosen.find((id) => !options.some((option) => option.id === id));
  if (foreign === undefined) return null;
  const known = options.map(({ id }) => id).join(", ");
  return {
    invalid: {
      code: "UNKNOWN_OPTION",
      message: `The question has no option "${foreign}"; it has ${known}.`,
    },
  };
};
