import { type AnswerFormatDefinition, allOrNothing } from "./answer-format.ts";

/**
 * What is left of a typed name when width, case, spaces, hyphens, punctuation and an English article are taken away: "The  Docker-Daemon" and
 * "docker daemon" are one.
 */
const plain = (term: string): string =>
  term
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/^(?:an?|the)\s+/, "")
    .replace(/[^\p{L}\p{N}+#]+/gu, "");

/** Typing a name. The key is every name that is accepted, in both languages, the usual ones first. */
export const typeTheTerm: AnswerFormatDefinition = {
  options: { min: 1, max: 1 },
  chooses: false,
  showsOptions: false,
  isSound: ([only]) => only?.right === true && only.accepts.some((name) => plain(name) !== ""),
  keyOf: ([only]) => only?.accepts ?? [],
  grade: (question, chosen) => {
    const typed = plain(chosen.join(" "));
    if (typed === "") {
      return { invalid: { code: "EMPTY_TERM", message: "Type a name; nothing was typed." } };
    }
    return allOrNothing(question.key.some((name) => plain(name) === typed));
  },
};
