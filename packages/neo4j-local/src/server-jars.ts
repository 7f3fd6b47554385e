import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { failureMessage, Neo4jLocalError } from "./errors.ts";
import { type Environment, isExecutable, onPath } from "./executables.ts";
import { javaHomeOf } from "./java.ts";
import { jarsFolder, POM_FILE } from "./places.ts";
import { takeLock } from "./start-lock.ts";

/** Says what is going on, a line at a time. */
export type Log = (line: string) => void;

const FETCH_LIMIT_MS = 20 * 60_000;
const TELL_EVERY_MS = 5_000;

/** The version that the pom names. */
export function serverVersion(pom: string = readFileSync(POM_FILE, "utf8")): string {
  const match = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)<\/version>/.exec(pom);
  if (match?.[1] === undefined) throw new Error(`${POM_FILE} names no version of org.neo4j:neo4j.`);
  return match[1];
}

/** The folder with the server's jars, fetched once per version and shared by all servers of this checkout. */
export async function resolveJars(
  javaExecutable: string,
  env: Environment,
  log: Log,
): Promise<string> {
  const folder = jarsFolder(serverVersion());
  if (existsSync(folder)) return folder;
  await mkdir(path.dirname(folder), { recursive: true });
  await using _lock = await takeLock(`${folder}.lock`, Date.now() + FETCH_LIMIT_MS, () =>
    log("another process is fetching Neo4j's jars; waiting for it"),
  );
  if (existsSync(folder)) return folder;
  // Fetched aside and renamed, so that a folder that exists is complete.
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await fetchJars(findMaven(env), javaHomeOf(javaExecutable), partial, env, log);
  await rename(partial, folder);
  return folder;
}

/** Finds Maven on PATH or by MAVEN_HOME. */
export function findMaven(env: Environment): string {
  const candidates = [env.MAVEN_HOME, env.M2_HOME]
    .filter((folder) => folder !== undefined && folder !== "")
    .map((folder) => path.join(folder ?? "", "bin", "mvn"));
  const found = onPath("mvn", env) ?? candidates.find(isExecutable);
  if (found !== undefined) return found;
  throw new Neo4jLocalError(
    "MAVEN_MISSING",
    failureMessage({
      headline: `Neo4j ${serverVersion()} is not here yet, and Maven, which fetches it, was not found.`,
      lookedFor: "mvn on PATH, MAVEN_HOME/bin/mvn",
      found: candidates.map((candidate) => `${candidate}: no such program`),
      waysOut: [
        "install Maven 3.6 or newer (Debian, Ubuntu: apt-get install maven; macOS: brew install maven)",
      ],
    }),
  );
}

async function fetchJars(
  maven: string,
  javaHome: string,
  into: string,
  env: Environment,
  log: Log,
): Promise<void> {
  const version = serverVersion();
  const began = Date.now();
  let fetched = 0;
  let trouble: string[] = [];
  const tell = () => {
    const seconds = Math.round((Date.now() - began) / 1_000);
    log(`fetching Neo4j ${version} with Maven: ${fetched} files, ${seconds} s`);
  };
  tell();
  const child = spawn(maven, mavenArguments(into), {
    env: { ...env, JAVA_HOME: javaHome } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: FETCH_LIMIT_MS,
  });
  const timer = setInterval(tell, TELL_EVERY_MS);
  const read = (chunk: string) => {
    for (const line of chunk.split("\n")) {
      if (line.includes("Downloaded from")) fetched += 1;
      else if (/\[ERROR\]|\[FATAL\]|^Error|^The JAVA_HOME/.test(line)) trouble.push(line.trim());
    }
  };
  child.stdout.setEncoding("utf8").on("data", read);
  child.stderr.setEncoding("utf8").on("data", read);
  const outcome = await new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) =>
      resolve(code === 0 ? "" : `ended with ${signal ?? code}`),
    );
  });
  clearInterval(timer);
  if (outcome === "") return;
  trouble = trouble
    .map((line) => line.replace(/^\[\w+\]\s*/, "").replace(/ -> \[Help.*/, ""))
    .filter(
      (line) => line !== "" && !/^(To see|Re-run|For more|\[Help|After correcting)/.test(line),
    );
  throw new Neo4jLocalError(
    "JARS_UNAVAILABLE",
    failureMessage({
      headline: `Maven could not fetch Neo4j ${version}.`,
      lookedFor: `org.neo4j:neo4j:${version} and what it needs, in the repositories that Maven is set up for (Maven Central unless ~/.m2/settings.xml says otherwise)`,
      found: [`${maven} ${outcome}`, ...trouble.slice(0, 4).map((line) => line.slice(0, 400))],
      waysOut: [
        "check the network and try again: what was fetched so far is kept",
        "behind a proxy or a mirror, name it in ~/.m2/settings.xml",
      ],
    }),
  );
}

function mavenArguments(into: string): string[] {
  const args = [
    "-B",
    "-f",
    POM_FILE,
    // The prefix "dependency:" would be one more thing to look up, and hide why nothing can be fetched.
    "org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies",
    "-DincludeScope=runtime",
    `-DoutputDirectory=${into}`,
    // A registry that does not answer must end in a message; the defaults wait for half an hour.
    "-Dmaven.wagon.rto=60000",
    "-Daether.connector.connectTimeout=15000",
    "-Daether.connector.requestTimeout=60000",
  ];
  if (!isWritable(homedir())) {
    args.push(`-Dmaven.repo.local=${path.join(path.dirname(into), "maven-repository")}`);
  }
  return args;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
