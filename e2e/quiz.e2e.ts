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

/** Gives some answer in whichever format the question has, and sends it. */
const answerByKeyboard = async (page: Page, number: number): Promise<void> => {
  const field = page.locator("form fieldset").first();
  const choices = await field.locator("input[type=radio], input[type=checkbox]").count();
  if (choices > 0) {
    await page.keyboard.press(String((number % choices) + 1));
    await page.keyboard.press("Enter");
    return;
  }
  if ((await field.locator("input[type=text]").count()) > 0) {
    await tabTo(page, "form fieldset input[type=text]");
    await page.keyboard.type("KVM");
    await page.keyboard.press("Enter");
    return;
  }
  const lists = await field.locator("select").count();
  for (let list = 1; list <= lists; list += 1) {
    await tabTo(page, `form fieldset li:nth-child(${list}) select`);
    for (let presses = 0; presses < list; presses += 1) await page.keyboard.press("ArrowDown");
  }
  if (lists === 0) {
    await tabTo(page, "form fieldset li button:last-child");
    await page.keyboard.press("ArrowDown");
  }
  await tabTo(page, "form button[type=submit]");
  await page.keyboard.press("Enter");
};

const press = (page: Page): Promise<void> =>
  page.getByRole("main").getByRole("button").first().click();

/** Waits for a question to be seen: its address is there a moment before it, while the question before still stands. */
const question = async (page: Page, number: number): Promise<void> => {
  await page.waitForURL(new RegExp(`/quiz/[^/]+/${number}\\?attempt=`));
  const place = new RegExp(`^(Question ${number} of|第 ${number} 题)`);
  await page.getByRole("heading", { level: 1, name: place }).waitFor();
};

/** Begins a quiz and waits for its first question: the page before it has radio buttons of its own. */
const begin = async (page: Page): Promise<void> => {
  await press(page);
  await question(page, 1);
};

describe.each([
  { language: "zh", right: /，答对/, score: /^10 题答对 (\d+) 题/ },
  { language: "en", right: /, right(?! in part)/, score: /(\d+) of 10/ },
])("a quiz of ten in $language, by keyboard alone", ({ language, right, score }) => {
  it("goes to its end, explains every answer and counts them", async () => {
    await using open = await openPage(browser, `/${language}/quiz`);
    const { page, failures } = open;
    await tabTo(page, "main button");
    await page.keyboard.press("Enter");
    let correct = 0;
    for (let number = 1; number <= QUESTIONS; number += 1) {
      await question(page, number);
      expect(new URL(page.url()).pathname.startsWith(`/${language}/`)).toBe(true);
      expect(await page.locator("h2").count()).toBe(0);
      await answerByKeyboard(page, number);
      const heading = await verdict(page);
      if (right.test(heading)) correct += 1;
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
  await using open = await openPage(browser, "/zh/quiz?types=trait-of");
  const { page } = open;
  await begin(page);
  const options = await page.getByRole("radio").count();
  await page.keyboard.press("2");
  await page.getByRole("link", { name: "English" }).last().click();
  await page.waitForURL("**/en/quiz/*/1?attempt=*");
  await question(page, 1);
  expect(await page.getByRole("radio").count()).toBe(options);
  await expect.poll(() => page.getByRole("radio").nth(1).isChecked()).toBe(true);
});

it("keeps an order through a reload and the other language, and tells how much of it is right", async () => {
  await using open = await openPage(browser, "/zh/quiz?types=put-in-order&size=1");
  const { page, failures } = open;
  await begin(page);
  const order = (): Promise<string[]> =>
    page
      .locator("form fieldset li button:last-child")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-move") ?? ""));
  const before = await order();
  await tabTo(page, "form fieldset li button:last-child");
  await page.keyboard.press("ArrowDown");
  const after = [before[1], before[0], ...before.slice(2)];
  expect(await order()).toEqual(after);
  await page.reload({ waitUntil: "networkidle" });
  await expect.poll(order).toEqual(after);
  await page.getByRole("link", { name: "English" }).last().click();
  await page.waitForURL("**/en/quiz/*/1?attempt=*");
  await question(page, 1);
  await expect.poll(order).toEqual(after);
  await page.getByRole("button", { name: "Answer" }).click();
  const heading = await verdict(page);
  const parts = await page.getByText(/\d+ of \d+ pairs stand the right way round/).count();
  expect(parts).toBe(/, right(?! in part)/.test(heading) ? 0 : 1);
  expect(failures).toEqual([]);
});

it("tells nothing in a test before it is finished; then all, and gives the questions as a file", async () => {
  await using open = await openPage(browser, "/en/quiz?mode=TEST&size=2&types=trait-of");
  const { page, failures } = open;
  await begin(page);
  await page.getByRole("radio").first().waitFor();
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await question(page, 2);
  expect(await page.locator("[data-verdict], section[data-right]").count()).toBe(0);
  await page.getByRole("link", { name: "Finish" }).click();
  await page.getByText("1 question is left open.").waitFor();
  await page.getByRole("button", { name: "Finish and see the results" }).click();
  await page.getByRole("heading", { name: "Left open: 1" }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^strata-quiz-.*moodle.*xml$/);
  expect(failures).toEqual([]);
});

it("keeps a report on a question and gives its number", async () => {
  await using open = await openPage(browser, "/en/quiz?size=1&types=trait-of");
  const { page } = open;
  await begin(page);
  await page.getByRole("radio").first().waitFor();
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await verdict(page);
  await page.getByText("Something is wrong with this question").click();
  await page.getByLabel("One cannot tell what is asked").check();
  await page.getByRole("button", { name: "Report it" }).click();
  await page.getByText(/under the number [\w-]+/).waitFor();
});

it("gives the same questions to whoever has the link", async () => {
  await using first = await openPage(browser, "/en/quiz?topics=kvm");
  await begin(first.page);
  const stem = await first.page.getByRole("heading", { level: 1 }).innerText();
  const code = new URL(first.page.url()).pathname.split("/")[3];
  await using second = await openPage(browser, `/en/quiz/${code}`);
  await begin(second.page);
  expect(await second.page.getByRole("heading", { level: 1 }).innerText()).toBe(stem);
  expect(new URL(second.page.url()).searchParams.get("attempt")).not.toBe(
    new URL(first.page.url()).searchParams.get("attempt"),
  );
});

it("says what can be had where too little can be proven", async () => {
  await using open = await openPage(browser, "/zh/quiz?topics=rubygems");
  await press(open.page);
  const refusal = open.page.getByRole("main").getByRole("alert");
  await refusal.getByText("要 10 道，但这样的题能证明的").waitFor();
  await refusal.getByRole("button").last().click();
  await open.page.waitForURL(/\/zh\/quiz\/[^/]+\/1\?attempt=/);
});

it("does not lose an answer when the service is out of reach", async () => {
  await using open = await openPage(browser, "/en/quiz?types=trait-of");
  const { page } = open;
  await begin(page);
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
