import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchBrowser, openPage } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const EXAMPLES = ["Docker", "DockerAndKvm", "FromDockerToKernel"];

it("opens with the README's queries, and each runs, with nothing loaded from elsewhere", async () => {
  const { apiUrl } = inject("strata");
  // Its editor's workers keep the network from ever being idle.
  await using open = await openPage(browser, "about:blank");
  const { page } = open;
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(new URL(apiUrl).origin)) {
      elsewhere.push(request.url());
    }
  });
  await page.goto(apiUrl);
  for (const name of EXAMPLES) {
    // GraphiQL sometimes takes the first press of a tab for the start of a drag.
    await expect
      .poll(
        async () => {
          await page.getByRole("button", { name, exact: true }).click();
          const text = await page.locator(".graphiql-query-editor .view-lines").innerText();
          return text.replaceAll("\u00a0", " ");
        },
        { interval: 500, timeout: 20_000 },
      )
      .toContain(`query ${name} `);
    const answered = page.waitForResponse(
      (response) =>
        response.request().method() === "POST" &&
        (response.request().postData() ?? "").includes(`query ${name}{`),
    );
    await page.getByRole("button", { name: /Execute query/ }).click();
    const { data, errors } = await (await answered).json();
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((field) => field !== null)).toBe(true);
  }
  expect(elsewhere).toEqual([]);
});
