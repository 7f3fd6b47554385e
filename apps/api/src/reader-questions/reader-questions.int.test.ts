import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { costOf } from "../limits/cost.ts";
import { LIMITS } from "../limits/limits.ts";
import { type OpenApi, openApi } from "../testing/open-api.ts";
import { wrongWith } from "./check-answer.ts";
import { ARTICLES } from "./question.ts";
import { READER_QUESTIONS } from "./reader-questions.ts";

interface Article {
  readonly id: string;
  readonly titleEn: string;
  readonly titleZh: string;
}

let open: OpenApi;
beforeAll(async () => {
  open = await openApi(inject("neo4j"));
});
afterAll(() => open[Symbol.asyncDispose]());

describe("one request answers", () => {
  it.each(READER_QUESTIONS.map((question) => [question.en, question] as const))(
    "%s",
    async (_, question) => {
      const { data, errors } = await open.ask(question.query);
      expect(errors).toEqual([]);
      expect(wrongWith(data, question)).toEqual([]);
    },
  );
});

it("none of them may cost more than the API answers", () => {
  const costs = READER_QUESTIONS.map(({ en, query }) => ({
    en,
    cost: costOf({ schema: open.schema, document: parse(query) }),
  }));
  expect(costs.filter(({ cost }) => cost > LIMITS.cost)).toEqual([]);
});

it("the articles are called as in the graph", async () => {
  const { data } = await open.ask<{ sources: Article[] }>(
    "query($ids: [ID!]) { sources(where: { id: { in: $ids } }) { id titleEn titleZh } }",
    { ids: Object.keys(ARTICLES) },
  );
  const titles = data.sources.map(({ id, titleEn, titleZh }) => [id, { en: titleEn, zh: titleZh }]);
  expect(Object.fromEntries(titles)).toEqual(ARTICLES);
});
