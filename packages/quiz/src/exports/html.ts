import type { Language } from "@strata/graph-model";
import { sourceTitle } from "./exported-question.ts";
import type { QuizCitation } from "./quiz-export.ts";

/** What XML 1.0 cannot hold at all, not even escaped, and halves of a surrogate pair. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as HTML on one line: breaks become `<br>`, what no file can hold becomes U+FFFD. */
export const html = (text: string): string =>
  text
    .replace(IMPOSSIBLE, "\uFFFD")
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/\r\n|\r|\n/g, "<br>");

const linked = (source: QuizCitation, language: Language): string => {
  const title = html(sourceTitle(source, language));
  // An address of another scheme could run a script where the file is shown.
  return source.url !== null && /^https?:\/\//.test(source.url)
    ? `<a href="${html(source.url)}">${title}</a>`
    : title;
};

const HEADING = { en: "Sources", zh: "来源" } as const;

/** The sources as a headed list; empty where there is none. */
export const sourcesHtml = (sources: readonly QuizCitation[], language: Language): string =>
  sources.length === 0
    ? ""
    : `<p>${HEADING[language]}</p><ul>${sources.map((one) => `<li>${linked(one, language)}</li>`).join("")}</ul>`;
