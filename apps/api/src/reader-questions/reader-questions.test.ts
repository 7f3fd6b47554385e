import { Kind, OperationTypeNode, parse, print } from "graphql";
import { describe, expect, it } from "vitest";
import { ARTICLES, type ReaderQuestion } from "./question.ts";
import { READER_QUESTIONS } from "./reader-questions.ts";
import { readerQuestionsPage, tidied } from "./reader-questions-page.ts";

const ids = (questions: readonly ReaderQuestion[]): readonly string[] =>
  questions.map(({ en }) => en);

describe("the questions of readers", () => {
  it("are at least sixty, none asked twice", () => {
    expect(READER_QUESTIONS.length).toBeGreaterThanOrEqual(60);
    for (const field of ["en", "zh", "query"] as const) {
      expect(new Set(READER_QUESTIONS.map((question) => question[field])).size).toBe(
        READER_QUESTIONS.length,
      );
    }
  });

  it.each(Object.keys(ARTICLES))("come at least eight from article %s", (article) => {
    const from = READER_QUESTIONS.filter((question) => question.article === article);
    expect(from.length).toBeGreaterThanOrEqual(8);
  });

  it.each(READER_QUESTIONS.map(({ en, query }) => [en, query] as const))(
    "%s: one operation, which only reads",
    (_, query) => {
      const operations = parse(query).definitions;
      expect(operations.map(({ kind }) => kind)).toEqual([Kind.OPERATION_DEFINITION]);
      const [operation] = operations;
      expect(operation).toMatchObject({ operation: OperationTypeNode.QUERY });
    },
  );

  it("expect something at every place that they read", () => {
    const empty = READER_QUESTIONS.filter(
      ({ expect: places }) =>
        places.length === 0 || places.some((place) => Object.keys(place).length < 2),
    );
    expect(ids(empty)).toEqual([]);
  });

  it("ask who says so, unless they look for a word, count, or ask for the documents themselves", () => {
    const silent = READER_QUESTIONS.filter(
      ({ query, saidIn }) =>
        saidIn === undefined && !/\b(?:search|statistics|mentionedIn)\b/.test(query),
    );
    expect(ids(silent)).toEqual([]);
  });

  it("are also put in Chinese, with Chinese punctuation", () => {
    const foreign = READER_QUESTIONS.filter(
      ({ zh }) =>
        !/\p{Script=Han}/u.test(zh) || /[,;:?!"]|\p{Script=Han}\w|\w\p{Script=Han}/u.test(zh),
    );
    expect(ids(foreign)).toEqual([]);
  });
});

describe("the page of reader questions", () => {
  it("shows every request as it is asked", () => {
    for (const { query } of READER_QUESTIONS) {
      expect(print(parse(tidied(query)))).toBe(print(parse(query)));
    }
  });

  it("is current: docs/reader-questions.md (--update writes it)", async () => {
    await expect(readerQuestionsPage()).toMatchFileSnapshot("../../../../docs/reader-questions.md");
  });
});
