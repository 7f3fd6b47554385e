// Finds the browser that the tests drive, and gets one where there is none.
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ExpectedFailure, Interrupted } from "./expected-failure.mjs";
import { npmCache } from "./install.mjs";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Chromium of the line that playwright-core 1.65 drives, packed for npm (Linux x64). */
const PACKED = "@sparticuz/chromium@^147";

/**
 * The Chromium or Chrome that this machine has.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findBrowser(env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const onPath = (env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => (folder === "" ? [] : PROGRAMS.map((name) => path.join(folder, name))));
  return [...onPath, ...MAC_APPS].find(isExecutable) ?? null;
}

/**
 * What to launch Chromium with. Root needs to do without its sandbox, and tests call nobody.
 * @returns {string[]}
 */
export function browserArguments() {
  return [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    // Containers often have a /dev/shm of 64 MB, which a page can fill.
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}

/**
 * Gives a browser that starts: the machine's, else one installed by apt (root on Debian), else one from npm.
 * @param {string} root
 * @param {import("./processes.mjs").Processes} processes
 * @param {import("./progress.mjs").Tell} tell
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser(root, processes, tell) {
  /** @type {string[]} */
  const tried = [];
  const ways = [
    { name: "CHROMIUM_PATH, PATH", get: async () => findBrowser(process.env) },
    { name: "apt-get install chromium", get: () => fromApt(processes, tell) },
    { name: `npm install ${PACKED}`, get: () => fromNpm(root, processes, tell) },
  ];
  for (const { name, get } of ways) {
    try {
      const executable = await get();
      if (executable === null) {
        tried.push(`${name}: none`);
        continue;
      }
      await tryBrowser(executable);
      return executable;
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      const said = error instanceof Error ? error.message.split("\n").slice(0, 4) : [`${error}`];
      tried.push(`${name}: ${said.join("\n      ")}`);
    }
  }
  throw new ExpectedFailure(
    `The browser tests need a Chromium or Chrome that starts.\n  Looked for, and found:\n${tried
      .map((line) => `    - ${line}`)
      .join("\n")}\n  Way out: install one and name its program in CHROMIUM_PATH.`,
  );
}

/** @param {string} executable */
async function tryBrowser(executable) {
  // Imported here: at the first run it is installed only after this file was loaded.
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: executable, args: browserArguments() });
  try {
    const page = await browser.newPage();
    await page.setContent("<title>starts</title>");
    if ((await page.title()) !== "starts") throw new Error("it shows no page");
  } finally {
    await browser.close();
  }
}

/**
 * @param {import("./processes.mjs").Processes} processes
 * @param {import("./progress.mjs").Tell} tell
 */
async function fromApt(processes, tell) {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update"],
    ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"],
  ]) {
    tell(`apt-get ${args.join(" ")}`);
    await processes.run({ name: "apt-get", command: "apt-get", args, env });
  }
  return findBrowser(process.env);
}

/**
 * @param {string} root
 * @param {import("./processes.mjs").Processes} processes
 * @param {import("./progress.mjs").Tell} tell
 */
async function fromNpm(root, processes, tell) {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = path.join(root, ".strata", "browser");
  if (!existsSync(path.join(folder, "node_modules", "@sparticuz", "chromium", "package.json"))) {
    tell(`npm install ${PACKED}`);
    await processes.run({
      name: "npm install",
      command: "npm",
      args: [
        ...["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund"],
        ...npmCache(root),
        PACKED,
      ],
      cwd: root,
    });
  }
  tell("unpacking it");
  const loaded = createRequire(path.join(folder, "package.json"))("@sparticuz/chromium");
  return (loaded.default ?? loaded).executablePath();
}

/** @param {string} file @returns {boolean} */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
