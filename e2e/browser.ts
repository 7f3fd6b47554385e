import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

export const PHONE = { width: 390, height: 844 } as const;
export const DESKTOP = { width: 1440, height: 900 } as const;

/** A page in a context of its own, closed with it. `failures` collects what the page threw or logged as an error. */
export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  readonly failures: string[];
}

/** Launches the browser that the run provides. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(inject("chromium"));

/**
 * Opens `path` of the running web as a newcomer: no cookies, no storage. STRATA_CPU_SLOWDOWN=6 makes the page compute
 * six times as slowly, which brings out tests that do not wait for what they look at.
 */
export const openPage = async (
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> => {
  const context = await browser.newContext({
    baseURL: inject("strata").webUrl,
    viewport: DESKTOP,
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await slowDown(page, Number(process.env.STRATA_CPU_SLOWDOWN ?? 1));
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") failures.push(message.text());
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return { page, failures, [Symbol.asyncDispose]: () => context.close() };
};

const slowDown = async (page: Page, rate: number): Promise<void> => {
  if (rate <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
};

/** Presses Tab until `selector` has the focus; fails when it cannot be reached so. */
export const tabTo = async (page: Page, selector: string, limit = 60): Promise<void> => {
  for (let presses = 0; presses < limit; presses += 1) {
    const focused = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (focused) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} was not reached within ${limit} presses of Tab.`);
};

/** Saves a picture for the documents when STRATA_SCREENSHOTS names a folder. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.STRATA_SCREENSHOTS;
  if (folder === undefined || folder === "") return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
};
