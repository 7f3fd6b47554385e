import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser, openPage, PHONE, picture, tabTo } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("the way in", () => {
  it.each([
    ["zh-CN,zh;q=0.9,en;q=0.5", "/zh"],
    ["en-GB,en;q=0.9", "/en"],
  ])("sends a reader of %s to %s", async (languages, place) => {
    const answer = await fetch(inject("strata").webUrl, {
      headers: { "accept-language": languages },
      redirect: "manual",
    });
    expect(answer.status).toBe(307);
    expect(new URL(answer.headers.get("location") ?? "", inject("strata").webUrl).pathname).toBe(
      place,
    );
    expect(answer.headers.get("vary")?.toLowerCase()).toContain("accept-language");
  });

  it.each(["zh", "en"])("shows the cross-section and one live question in %s", async (language) => {
    await using open = await openPage(browser, `/${language}`);
    const { page, failures } = open;
    await page
      .getByRole("link", { name: /^(应用|Application)/ })
      .first()
      .waitFor();
    await picture(page, `home-${language}`);
    const question = page.getByRole("region", {
      name: language === "zh" ? "来一题" : "One question",
    });
    await question.getByRole("button").first().click();
    await question.getByRole("link").first().waitFor();
    expect(failures).toEqual([]);
  });
});

describe("search by keyboard alone", () => {
  it.each([
    ["zh", "容器", "container", "容器"],
    ["en", "kvm", "kvm", "KVM"],
    ["zh", "容", "container", "容器"],
    ["en", "k8s", "kubernetes", "Kubernetes"],
    ["en", "namepsace", "linux-namespaces", "Linux namespaces"],
  ])("in %s finds %s", async (language, text, id, name) => {
    await using open = await openPage(browser, `/${language}`);
    const { page, failures } = open;
    const field = page.locator("[role=combobox]:focus");
    // The key works from the moment the page does, which is later than its last request.
    const pressed = async (): Promise<number> => {
      if ((await field.count()) === 0) await page.keyboard.press("/");
      return field.count();
    };
    await expect.poll(pressed, { timeout: 30_000 }).toBe(1);
    await page.keyboard.type(text);
    const option = page.getByRole("option").filter({ hasText: name }).first();
    await option.waitFor();
    while ((await option.getAttribute("aria-selected")) !== "true") {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${language}/e/${id}`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(name);
    expect(failures).toEqual([]);
  });

  it("works without JavaScript", async () => {
    await using open = await openPage(browser, "/zh/search?q=名字空间", {
      javaScriptEnabled: false,
    });
    expect(await open.page.getByRole("main").innerText()).toContain("Linux 命名空间");
  });

  it("says what else to do when nothing is found", async () => {
    await using open = await openPage(browser, "/zh/search?q=量子电动力学");
    expect(await open.page.getByRole("main").innerText()).toContain("没有找到“量子电动力学”");
  });
});

describe("an entry", () => {
  it.each(["zh", "en"])("tells in %s what Docker is and who says so", async (language) => {
    await using open = await openPage(browser, `/${language}/e/docker`);
    const { page, failures } = open;
    await picture(page, `entity-${language}`);
    const mark = page.locator("summary").first();
    await tabTo(page, "main summary");
    await page.keyboard.press("Enter");
    await page
      .locator("details[open]")
      .first()
      .getByText(/Docker|KVM/)
      .first()
      .waitFor();
    expect(await mark.count()).toBe(1);
    expect(failures).toEqual([]);
  });

  it("reads without JavaScript", async () => {
    await using open = await openPage(browser, "/en/e/container", { javaScriptEnabled: false });
    const text = await open.page.getByRole("main").innerText();
    expect(text).toContain("A container does not have a kernel of its own.");
  });

  it("keeps its place when the language is switched", async () => {
    await using open = await openPage(browser, "/en/compare?ids=docker,kvm");
    await open.page.getByRole("link", { name: "中文" }).first().click();
    await open.page.waitForURL((url) => url.pathname === "/zh/compare");
    expect(new URL(open.page.url()).searchParams.get("ids")).toBe("docker,kvm");
  });

  it("that does not exist is a helpful 404", async () => {
    const path = "/zh/e/no-such-thing";
    expect((await fetch(inject("strata").webUrl + path)).status).toBe(404);
    await using open = await openPage(browser, path);
    await open.page.getByRole("main").getByRole("combobox").waitFor();
  });
});

describe("a comparison", () => {
  it.each(["zh", "en"])(
    "of Docker and KVM in %s has a source in every filled cell",
    async (language) => {
      await using open = await openPage(browser, `/${language}/compare?ids=docker,kvm`);
      const { page, failures } = open;
      await picture(page, `compare-${language}`);
      const rows = page.getByRole("table").first().getByRole("row");
      expect(await rows.count()).toBeGreaterThan(15);
      const unmarked = await page
        .getByRole("cell")
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.textContent?.trim() && !cell.querySelector("summary, a"))
            .map((cell) => cell.textContent),
        );
      expect(unmarked).toEqual([]);
      expect(failures).toEqual([]);
    },
  );

  it("of a poor pair points to a better one", async () => {
    await using open = await openPage(browser, "/zh/compare?ids=docker,linux-process");
    await open.page.getByRole("link", { name: /^换成/ }).click();
    await open.page.waitForURL(
      (url) => !(url.searchParams.get("ids") ?? "").includes("linux-process"),
    );
  });
});

describe("the graph around KVM", () => {
  it.each(["zh", "en"])("is walked by keyboard in %s", async (language) => {
    await using open = await openPage(browser, `/${language}/graph?at=kvm`);
    const { page, failures } = open;
    await page.locator("canvas").first().waitFor();
    await picture(page, `graph-${language}`);
    await tabTo(page, '[role="treeitem"]');
    const before = await page.getByRole("treeitem").count();
    expect(before).toBeGreaterThan(5);
    // Into the first relation, to its first member; select it, open it, and go back.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.keyboard.press("Space");
    await page
      .getByRole("region", { name: language === "zh" ? "所选条目" : "Selected entry" })
      .waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("treeitem").count()).toBeGreaterThan(before);
    expect(label).not.toBeNull();
    await page.goBack();
    await expect.poll(() => page.getByRole("treeitem").count()).toBe(before);
    expect(failures).toEqual([]);
  });

  it("is an outline first on a phone", async () => {
    await using open = await openPage(browser, "/zh/graph?at=kvm", { viewport: PHONE });
    await open.page.getByRole("treeitem").first().waitFor();
    await picture(open.page, "graph-zh-390");
  });
});

it("fits a phone", async () => {
  for (const path of ["/zh", "/en/e/docker", "/zh/compare?ids=docker,kvm", "/en/quiz"]) {
    await using open = await openPage(browser, path, { viewport: PHONE });
    const overflow = await open.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(`${path} ${overflow}`).toBe(`${path} 0`);
    if (path === "/zh") await picture(open.page, "home-zh-390");
  }
});
