import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESKTOP, launchBrowser, openPage, PHONE } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGES = [
  "",
  "/search?q=kvm",
  "/search?q=dockershim&kind=COMPONENT",
  "/e/docker",
  "/e/pod",
  "/compare?ids=docker,kvm",
  "/compare?ids=docker,kvm&show=diff",
  "/graph?at=kvm",
  "/quiz",
  "/index?by=layer",
  "/disputes",
  "/sources",
  "/sources?q=docker",
  "/sources/s4",
  "/developers",
];

describe.each([
  { language: "zh", colorScheme: "light", viewport: DESKTOP },
  { language: "en", colorScheme: "dark", viewport: PHONE },
] as const)(
  "axe finds nothing in $language, $colorScheme",
  ({ language, colorScheme, viewport }) => {
    it.each(PAGES)("on %s", async (path) => {
      await using open = await openPage(browser, `/${language}${path}`, { colorScheme, viewport });
      const { violations } = await new AxeBuilder({ page: open.page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
      ).toEqual([]);
      expect(open.failures).toEqual([]);
    });
  },
);
