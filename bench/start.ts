/**
 * Measures what the README states of a start: clones HEAD into a temporary folder with a space in its name, starts
 * it twice and prints the seconds until both addresses answer, the resident memory of each process and the
 * JavaScript that the home and entity pages send.
 *
 *   node --import tsx bench/start.ts [--empty-caches] [--keep] [--json]
 *
 * --empty-caches gives npm and Maven caches of their own, so that everything comes over the network.
 * Linux only: memory is VmRSS of /proc/<pid>/status, in MB of 2^20 bytes.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";

const { values: options } = parseArgs({
  options: {
    "empty-caches": { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});
if (options.help) {
  console.log("node --import tsx bench/start.ts [--empty-caches] [--keep] [--json]");
  process.exit(0);
}

const START_LIMIT_MS = 20 * 60_000;
const PROCESS_NAMES: readonly (readonly [name: string, command: RegExp])[] = [
  ["Neo4j", /org\.neo4j\.server/],
  ["api", /apps\/api\/src\/main/],
  ["web", /next-server|next\/dist\/bin\/next|start-server/],
  ["launcher", /scripts\/start\.mjs/],
];

const root = execFileSync("git", ["rev-parse", "--show-toplevel"], { encoding: "utf8" }).trim();
const scratch = mkdtempSync(join(tmpdir(), "strata bench "));
const clone = join(scratch, "strata clone");
// mvn splits MAVEN_OPTS at spaces, so its cache needs a path without one.
const mavenCache = mkdtempSync(join(tmpdir(), "strata-m2-"));
execFileSync("git", ["clone", "--quiet", root, clone]);

const environment = { ...process.env };
if (options["empty-caches"]) {
  environment.npm_config_cache = join(scratch, "npm-cache");
  environment.MAVEN_OPTS =
    `${process.env.MAVEN_OPTS ?? ""} -Dmaven.repo.local=${mavenCache}`.trim();
}

/** Raw body of a loopback address as it travels (gzip where the server offers it). */
interface RawAnswer {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const fetchRaw = (address: string | URL): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    get(
      address,
      { headers: { "accept-encoding": "gzip", "accept-language": "en" } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    ).on("error", reject);
  });

interface Started {
  readonly child: ChildProcess;
  readonly addresses: { readonly web: string; readonly api: string };
  readonly seconds: number;
}

const start = async (): Promise<Started> => {
  const began = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: clone,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  const addresses = await new Promise<Started["addresses"]>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no start within the limit:\n${output}`)),
      START_LIMIT_MS,
    );
    const read = (chunk: Buffer) => {
      output += chunk;
      const web = /(http:\/\/localhost:\d+)\/?\s*$/m.exec(output)?.[1];
      const api = /(http:\/\/localhost:\d+\/graphql)/.exec(output)?.[1];
      if (web && api) {
        clearTimeout(timer);
        resolve({ web, api });
      }
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
  return { child, addresses, seconds: (performance.now() - began) / 1000 };
};

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", () => resolve());
    if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
  });

/** Processes whose working folder or command line lies in the clone. */
const processesOfClone = () =>
  readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        const folder = readlinkSync(`/proc/${pid}/cwd`);
        if (!command.includes(clone) && !folder.startsWith(clone)) return [];
        const kilobytes = Number(
          /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0,
        );
        const name = PROCESS_NAMES.find(([, pattern]) => pattern.test(command))?.[0] ?? "other";
        return [{ name, megabytes: kilobytes / 1024 }];
      } catch {
        return []; // it ended between the listing and the reading
      }
    });

const memory = (): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { name, megabytes } of processesOfClone()) sums[name] = (sums[name] ?? 0) + megabytes;
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Math.round(sum)]));
};

/** Gzipped kB (1000 bytes) of the scripts that a modern browser loads with the page. */
const javaScriptOf = async (web: string, path: string): Promise<number> => {
  const page = await fetchRaw(`${web}${path}`);
  const html = (
    page.headers["content-encoding"] === "gzip" ? gunzipSync(page.body) : page.body
  ).toString();
  const scripts = new Set(
    [...html.matchAll(/<script\b[^>]*>/gi)]
      .map(([tag]) => tag)
      .filter((tag) => !/\bnomodule\b/i.test(tag))
      .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []),
  );
  let bytes = 0;
  for (const script of scripts) bytes += (await fetchRaw(new URL(script, web))).body.length;
  return Math.round(bytes / 1000);
};

const figures = {
  firstStartSeconds: 0,
  secondStartSeconds: 0,
  javaScriptKilobytes: {} as Record<string, number>,
  residentMegabytes: {} as Record<string, number>,
  processesLeft: 0,
};
try {
  const first = await start();
  figures.firstStartSeconds = Math.round(first.seconds);
  await stop(first.child);
  const second = await start();
  figures.secondStartSeconds = Math.round(second.seconds * 10) / 10;
  figures.javaScriptKilobytes = {
    home: await javaScriptOf(second.addresses.web, "/en"),
    entity: await javaScriptOf(second.addresses.web, "/en/e/docker"),
  };
  figures.residentMegabytes = memory();
  await stop(second.child);
  figures.processesLeft = processesOfClone().length;
} finally {
  rmSync(mavenCache, { recursive: true, force: true });
  if (!options.keep) rmSync(scratch, { recursive: true, force: true });
}

if (options.json) console.log(JSON.stringify(figures, null, 2));
else {
  console.log(
    `first start            ${figures.firstStartSeconds} s${options["empty-caches"] ? " (caches empty)" : ""}`,
  );
  console.log(`second start           ${figures.secondStartSeconds} s`);
  for (const [page, size] of Object.entries(figures.javaScriptKilobytes))
    console.log(`JavaScript, ${page.padEnd(10)} ${size} kB gzip`);
  for (const [name, size] of Object.entries(figures.residentMegabytes))
    console.log(`memory, ${name.padEnd(14)} ${size} MB resident`);
  console.log(`processes left         ${figures.processesLeft}`);
}
