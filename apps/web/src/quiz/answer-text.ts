import type { Language } from "@strata/graph-model";
import { textIn } from "../i18n/text-in.ts";
import { type Chosen, targetOf } from "./drafts.ts";
import type { SessionQuestion } from "./quiz-data.ts";

type Asked = Pick<SessionQuestion, "format" | "options" | "targets">;

/** An answer or a key in words. Of a typed name the key is every name that is accepted. */
export const answerText = (question: Asked, chosen: Chosen, language: Language): string => {
  const { format, options, targets } = question;
  const inWords = (id: string): string => {
    const option = options.find((each) => each.id === id);
    return option === undefined ? "" : textIn(option, "text", language);
  };
  switch (format) {
    case "PICK_ONE":
    case "TRUE_FALSE":
    case "PICK_MANY":
      return options
        .filter(({ id }) => chosen.includes(id))
        .map((option) => textIn(option, "text", language))
        .join(language === "zh" ? "；" : "; ");
    case "PUT_IN_ORDER":
      return chosen.map(inWords).join(" → ");
    case "MATCH_PAIRS":
      return options
        .flatMap((option) => {
          const id = targetOf(chosen, option.id);
          const target = targets.find((each) => each.id === id);
          return target === undefined
            ? []
            : [option, target]
                .map((each) => textIn(each, "text", language))
                .join(language === "zh" ? "——" : " – ");
        })
        .join(language === "zh" ? "；" : "; ");
    case "TYPE_THE_TERM":
      return chosen.join(language === "zh" ? "、" : ", ");
  }
};

/** The parts that credit is given for; null where an answer is right as a whole or not at all. */
export const partsOf = (
  { format, options }: Asked,
  credit: number,
): { readonly right: number; readonly of: number } | null => {
  const n = options.length;
  switch (format) {
    case "PUT_IN_ORDER": {
      const of = (n * (n - 1)) / 2;
      return { right: Math.round(credit * of), of };
    }
    case "MATCH_PAIRS":
      return { right: Math.round(credit * n), of: n };
    default:
      return null;
  }
};

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/**
 * How often a guess is wholly right. Of several options any that are not none may be right; the order that is shown
 * first never is; a name is not guessed.
 */
export const chanceOf = ({ format, options }: Pick<Asked, "format" | "options">): number => {
  const n = options.length;
  switch (format) {
    case "PICK_ONE":
    case "TRUE_FALSE":
      return 1 / n;
    case "PICK_MANY":
      return 1 / (2 ** n - 1);
    case "PUT_IN_ORDER":
      return 1 / (factorial(n) - 1);
    case "MATCH_PAIRS":
      return 1 / factorial(n);
    case "TYPE_THE_TERM":
      return 0;
  }
};
