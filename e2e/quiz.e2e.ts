import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openPage, picture, tabTo } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const QUESTIONS = 10;

/** The heading of the verdict has the focus once an answer is marked. */
const verdict = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  return page.evaluate(() => document.activeElement?.textContent ?? "");
};

describe.each([
  { language: "zh", right: "答对", score: /^10 题答对 (\d+) 题/ },
  { language: "en", right: "right", score: /(\d+) of 10/ },
])("a quiz of ten in $language, by keyboard alone", ({ language, right, score }) => {
  it("goes to its end, explains every answer and counts them", async () => {
    await using open = await openPage(browser, `/${language}/quiz`);
    const { page, failures } = open;
    await tabTo(page, "main button");
    await page.keyboard.press("Enter");
    let correct = 0;
    for (let number = 1; number <= QUESTIONS; number += 1) {
      await page.waitForURL(new RegExp(`/${language}/quiz/[^/]+/${number}\\?attempt=`));
      await page.getByRole("radio").first().waitFor();
      expect(await page.locator("h2").count()).toBe(0);
      await page.keyboard.press(String((number % (await page.getByRole("radio").count())) + 1));
      await page.keyboard.press("Enter");
      const heading = await verdict(page);
      if (heading.includes(right)) correct += 1;
      // Every explanation says where what it rests on is written.
      const written = page.locator(`section[data-right] a[href^="/${language}/sources/"]`);
      expect(await written.count()).toBeGreaterThan(0);
      if (number === 3) {
        await picture(page, `question-${language}`);
        // A reload keeps the place and the marked answer.
        await page.reload({ waitUntil: "networkidle" });
        await page.locator("section[data-right]").waitFor();
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      }
      await page.keyboard.press("Enter");
    }
    await page.waitForURL(/\/results\?attempt=/);
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    expect(Number(score.exec(title)?.[1])).toBe(correct);
    await picture(page, `results-${language}`);
    expect(failures).toEqual([]);
  });
});

it("keeps the choice, unmarked, when the language is switched in mid-question", async () => {
  await using open = await openPage(browser, "/zh/quiz");
  const { page } = open;
  await tabTo(page, "main button");
  await page.keyboard.press("Enter");
  await page.getByRole("radio").first().waitFor();
  const options = await page.getByRole("radio").count();
  await page.keyboard.press("2");
  await page.getByRole("link", { name: "English" }).last().click();
  await page.waitForURL(/\/en\/quiz\/[^/]+\/1\?attempt=/);
  await page.getByRole("radio").first().waitFor();
  expect(await page.getByRole("radio").count()).toBe(options);
  await expect.poll(() => page.getByRole("radio").nth(1).isChecked()).toBe(true);
});

it("gives the same questions to whoever has the link", async () => {
  await using first = await openPage(browser, "/en/quiz?topics=kvm");
  await first.page.getByRole("main").getByRole("button").first().click();
  await first.page.waitForURL(/\/en\/quiz\/[^/]+\/1/);
  const stem = await first.page.getByRole("heading", { level: 1 }).innerText();
  const code = new URL(first.page.url()).pathname.split("/")[3];
  await using second = await openPage(browser, `/en/quiz/${code}`);
  await second.page.getByRole("main").getByRole("button").first().click();
  await second.page.waitForURL(/\/en\/quiz\/[^/]+\/1/);
  expect(await second.page.getByRole("heading", { level: 1 }).innerText()).toBe(stem);
  expect(new URL(second.page.url()).searchParams.get("attempt")).not.toBe(
    new URL(first.page.url()).searchParams.get("attempt"),
  );
});

it("says what can be had where too little can be proven", async () => {
  await using open = await openPage(browser, "/zh/quiz?topics=rubygems");
  await open.page.getByRole("main").getByRole("button").first().click();
  const refusal = open.page.getByRole("main").getByRole("alert");
  await refusal.getByText("这些条目能证明的题不够 10 道").waitFor();
  await refusal.getByRole("button").last().click();
  await open.page.waitForURL(/\/zh\/quiz\/[^/]+\/1\?attempt=/);
});

it("does not lose an answer when the service is out of reach", async () => {
  await using open = await openPage(browser, "/en/quiz");
  const { page } = open;
  await page.getByRole("main").getByRole("button").first().click();
  await page.getByRole("radio").first().waitFor();
  await page.keyboard.press("1");
  await page.context().setOffline(true);
  await page.keyboard.press("Enter");
  await page.getByRole("main").getByRole("alert").waitFor();
  expect(await page.getByRole("radio").first().isChecked()).toBe(true);
  await page.context().setOffline(false);
  await page.keyboard.press("Enter");
  await verdict(page);
});
