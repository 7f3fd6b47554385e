import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser, openPage } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const QUERIES = [...readme.matchAll(/```graphql\n([^`]*)```/g)].map(([, query = ""]) => {
  const name = /^query (\w+)/m.exec(query)?.[1] ?? "";
  return { name, query };
});

it("has the README's queries in its tabs", async () => {
  await using open = await openPage(browser, "about:blank");
  await open.page.goto(inject("strata").apiUrl);
  for (const { name } of QUERIES) {
    await open.page.getByRole("button", { name, exact: true }).waitFor();
  }
  expect(QUERIES).toHaveLength(4);
});

describe("a query of the README", () => {
  it.each(QUERIES)(
    "runs there: $name, with nothing loaded from elsewhere",
    async ({ name, query }) => {
      const { apiUrl } = inject("strata");
      await using open = await openPage(browser, "about:blank");
      const { page } = open;
      const elsewhere: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(new URL(apiUrl).origin)) elsewhere.push(url);
      });
      const answered = page.waitForResponse(
        (response) =>
          response.request().method() === "POST" &&
          (response.request().postData() ?? "").includes(`query ${name}{`),
      );
      await page.goto(`${apiUrl}?query=${encodeURIComponent(query)}`);
      await page.locator(".graphiql-query-editor .view-lines").getByText(name).first().waitFor();
      await page.getByRole("button", { name: /Execute query/ }).click();
      const { data, errors } = await (await answered).json();
      expect(errors).toBeUndefined();
      expect(Object.values(data).every((field) => field !== null)).toBe(true);
      expect(elsewhere).toEqual([]);
    },
  );
});
