import { ARTICLES, type Expectation, type Leaf, type ReaderQuestion } from "./question.ts";
import { THEMES } from "./reader-questions.ts";

const depthOf = (line: string): number =>
  [...line].reduce((depth, sign) => depth + (sign === "{" ? 1 : sign === "}" ? -1 : 0), 0);

/** A document line by line, indented by what is open: templates bring their own margins. */
export const tidied = (query: string): string => {
  const lines = query
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  let open = 0;
  return lines
    .map((line) => {
      const depth = depthOf(line);
      if (depth < 0) open -= 1;
      const indented = "  ".repeat(Math.max(0, open)) + line;
      if (depth > 0) open += 1;
      return indented;
    })
    .join("\n");
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listed = (leaves: readonly Leaf[]): string =>
  leaves.length === 0 ? "nothing" : leaves.map((leaf) => `\`${leaf}\``).join(", ");

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(", ");

const expectation = ({ at, is, only, has, lacks, order, says, atLeast }: Expectation): string => {
  const parts = [
    ...(is === undefined ? [] : [listed(is)]),
    ...(only === undefined ? [] : [`just ${listed(only)}`]),
    ...(has === undefined ? [] : [`with ${listed(has)}`]),
    ...(order === undefined ? [] : [`in this order ${listed(order)}`]),
    ...(lacks === undefined ? [] : [`without ${listed(lacks)}`]),
    ...(says === undefined ? [] : [`says ${quoted(says)}`]),
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
  ];
  return `- \`${at}\`: ${parts.join("; ")}`;
};

const entry = (question: ReaderQuestion, number: number): string => {
  const { en, zh, article, query, expect, saidIn = [], answeredElsewhere } = question;
  return [
    `### ${number}. ${sentence(en)}`,
    `${zh}？`,
    `\`\`\`graphql\n${tidied(query)}\n\`\`\``,
    [
      ...expect.map(expectation),
      ...(saidIn.length === 0
        ? []
        : [`- who says so: ${saidIn.map((place) => `\`${place}\``).join(", ")}`]),
    ].join("\n"),
    `${answeredElsewhere ? "Raised by" : "From"} “${ARTICLES[article].en}”（《${ARTICLES[article].zh}》）${answeredElsewhere ? "; other documents answer" : ""}`,
  ].join("\n\n");
};

const INTRODUCTION = `# What readers ask, and the request that answers it

Each question comes from one of the five articles that Strata began with, and one request answers it. Paste any of them into GraphiQL at
http://localhost:4000/graphql. Below each stands what a test reads off the answer: \`rows.dimension.id\` means the \`id\` of the
\`dimension\` of every item of \`rows\`, and \`rows[verdict=SAME]\` only those items whose \`verdict\` is \`SAME\`.

每个问题都出自 Strata 最初依据的五篇文章之一，一次请求即可回答。把请求粘贴到 http://localhost:4000/graphql 的 GraphiQL 中即可运行；
请求之下是测试从答案中读取的内容。

This page is made from \`apps/api/src/reader-questions/\`; after a change there, \`npx vitest run --project unit apps/api/src/reader-questions --update\`
writes it anew.`;

/** The page for users of the API: every question with its request and what to read off the answer. */
export const readerQuestionsPage = (): string => {
  let number = 0;
  const chapters = THEMES.map(({ en, zh, questions }) =>
    [
      `## ${en} / ${zh}`,
      ...questions.map((question) => {
        number += 1;
        return entry(question, number);
      }),
    ].join("\n\n"),
  );
  return `${[INTRODUCTION, ...chapters].join("\n\n")}\n`;
};
