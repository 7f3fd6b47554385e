import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openPage } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("what an entry is easily confused with", () => {
  it.each([
    {
      language: "en",
      region: "Easily confused with",
      own: "is a product for those who use containers",
      other: "is a project for those who build such products",
      compare: "Compare the two: Docker and Moby",
    },
    {
      language: "zh",
      region: "容易混淆",
      own: "是面向容器使用者的产品",
      other: "是面向产品开发者的项目",
      compare: "比较两者：Docker与Moby",
    },
  ])("is told apart in $language", async ({ language, region, own, other, compare }) => {
    await using open = await openPage(browser, `/${language}/e/docker`);
    const part = open.page.getByRole("region", { name: region });
    const pair = part.getByRole("listitem").filter({ hasText: "Moby" }).first();
    const sides = await pair.getByRole("definition").allInnerTexts();
    expect(sides).toEqual([own, other]);
    expect(await pair.locator("summary").count()).toBeGreaterThan(0);
    await pair.getByRole("link", { name: compare }).click();
    await open.page.waitForURL(/\/compare\?ids=docker,moby/);
  });

  it("stands the other way round on the other entry's page", async () => {
    await using open = await openPage(browser, "/en/e/moby");
    const part = open.page.getByRole("region", { name: "Easily confused with" });
    const pair = part.getByRole("listitem").filter({ hasText: "Docker" }).first();
    expect((await pair.getByRole("definition").allInnerTexts())[0]).toBe(
      "is a project for those who build such products",
    );
  });
});

describe("the order of learning", () => {
  it.each([
    {
      language: "en",
      first: "Learn first",
      next: "Then you can learn",
      way: /^The whole way here/,
    },
    { language: "zh", first: "先学", next: "学会后可学", way: /^从头学到这里/ },
  ])("is on a page in $language, and no fact", async ({ language, first, next, way }) => {
    await using open = await openPage(browser, `/${language}/e/pod`);
    const { page, failures } = open;
    const before = page.getByRole("region", { name: first });
    const direct = await before.getByRole("listitem").count();
    expect(direct).toBeGreaterThan(2);
    expect(await page.getByRole("region", { name: next }).getByRole("listitem").count()).toBe(5);
    const fold = before.locator("summary").filter({ hasText: way });
    const promised = Number(/\d+/.exec(await fold.innerText())?.[0]);
    await fold.click();
    const steps = await before.locator("ol > li > a").allInnerTexts();
    expect(steps).toHaveLength(promised);
    expect(promised).toBeGreaterThan(direct);
    // What a container rests on comes before it.
    const [kernel, container] =
      language === "en" ? ["Linux kernel", "Container"] : ["Linux 内核", "容器"];
    expect(steps.indexOf(kernel ?? "")).toBeLessThan(steps.indexOf(container ?? ""));
    const facts = page.getByRole("region", { name: language === "en" ? "Facts" : "事实" });
    expect(await facts.innerText()).not.toMatch(/understood|弄懂/);
    expect(failures).toEqual([]);
  });

  it("is drawn in the graph only when asked for", async () => {
    await using open = await openPage(browser, "/en/graph?at=container");
    const { page } = open;
    const learning = page.getByRole("button", { name: /^learning/ });
    expect(await learning.getAttribute("aria-pressed")).toBe("false");
    expect(await page.getByText("is understood through").count()).toBe(0);
    await learning.click();
    await page.waitForURL((url) => (url.searchParams.get("fam") ?? "").includes("learning"));
    await page.getByText("is understood through").first().waitFor();
    await page.goBack();
    await expect.poll(() => page.getByText("is understood through").count()).toBe(0);
  });
});

describe("dates", () => {
  it.each([
    { language: "en", since: "since Docker 1.11 (2016-04-13)", past: "No longer so" },
    { language: "zh", since: "自 Docker 1.11（2016-04-13）起", past: "已成过去" },
  ])("say in $language since and until which release", async ({ language, since, past }) => {
    await using docker = await openPage(browser, `/${language}/e/docker`);
    expect(await docker.page.getByText(since, { exact: true }).count()).toBeGreaterThan(0);
    await using shim = await openPage(browser, `/${language}/e/dockershim`);
    const ended = shim.page.getByRole("region", { name: past });
    expect(await ended.innerText()).toContain(
      language === "en"
        ? "until Kubernetes 1.24 (2022-05-03)"
        : "到 Kubernetes 1.24（2022-05-03）为止",
    );
  });
});

describe("a comparison's rows", () => {
  it("are only the differences when the address says so", async () => {
    await using open = await openPage(browser, "/en/compare?ids=docker,kvm");
    const { page, failures } = open;
    const same = page.getByRole("heading", { name: /^The same/ });
    await same.waitFor();
    const different = await page.getByRole("heading", { name: /^Different/ }).innerText();
    await page.getByRole("link", { name: "Differences only" }).click();
    await page.waitForURL((url) => url.searchParams.get("show") === "diff");
    await expect.poll(() => same.count()).toBe(0);
    expect(await page.getByRole("heading", { name: /^Different/ }).innerText()).toBe(different);
    expect(await page.getByRole("cell", { name: "Not stated" }).count()).toBe(0);
    await page.goBack();
    await same.waitFor();
    expect(failures).toEqual([]);
  });

  it("are counted on the home page", async () => {
    await using open = await openPage(browser, "/en");
    for (const pair of ["Docker and KVM", "KVM and QEMU"]) {
      const link = open.page.getByRole("link", { name: pair });
      expect(Number(/(\d+) rows/.exec(await link.innerText())?.[1])).toBeGreaterThan(8);
    }
  });
});

it("the accepted answer of a dispute has its own source and day", async () => {
  await using open = await openPage(browser, "/zh/disputes");
  const answers = open.page.getByText("今天采用", { exact: true });
  const checked = open.page.getByText(/^核对于 \d{4}-\d{2}-\d{2}$/);
  expect(await checked.count()).toBe(await answers.count());
  const marks = await open.page
    .getByRole("definition")
    .filter({ hasText: "核对于" })
    .evaluateAll((all) => all.filter((one) => one.querySelector("summary") !== null).length);
  expect(marks).toBe(await answers.count());
});

describe("the sources", () => {
  it("are found by title or publisher without JavaScript", async () => {
    await using open = await openPage(browser, "/en/sources", { javaScriptEnabled: false });
    const { page } = open;
    await page.getByRole("heading", { name: "The five articles" }).waitFor();
    await page.getByRole("main").getByRole("searchbox").fill("firecracker");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.waitForURL(/\/en\/sources\?q=firecracker$/);
    const titles = await page.getByRole("main").locator("details a").allInnerTexts();
    expect(titles.length).toBeGreaterThan(3);
    expect(await page.getByRole("heading", { name: "The five articles" }).count()).toBe(0);
  });
});

it("a search keeps one kind of hits and marks what was looked for", async () => {
  await using open = await openPage(browser, "/en/search?q=dockershim");
  const { page } = open;
  expect(await page.locator("mark").first().innerText()).toBe("dockershim");
  await page.getByRole("navigation", { name: "Kinds of entry" }).getByText("Component").click();
  await page.waitForURL((url) => url.searchParams.get("kind") === "COMPONENT");
  await page
    .getByRole("link", { name: "Component", exact: false })
    .and(page.locator("[aria-current]"))
    .waitFor();
});
