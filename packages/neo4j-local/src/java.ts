import { spawnSync } from "node:child_process";
import { readdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { failureMessage, Neo4jLocalError } from "./errors.ts";
import { type Environment, isExecutable, onPath } from "./executables.ts";

/** Neo4j 5.26 runs on these and on no other (its manual, "System requirements"). */
export const SUITABLE_JAVA = [17, 21] as const;

/** A Java that was found; `major` is null when it did not say its version. */
export type FoundJava = { executable: string; from: string; major: number | null };

/** Reads the major version from `java -version`; "1.8" is 8. */
export function parseJavaVersion(output: string): number | null {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (match === null) return null;
  const first = Number(match[1]);
  return first === 1 && match[2] !== undefined ? Number(match[2]) : first;
}

/** Picks the first suitable Java; otherwise says what was found and how to go on. */
export function chooseJava(found: readonly FoundJava[]): FoundJava {
  const suitable = found.find((java) => SUITABLE_JAVA.some((major) => major === java.major));
  if (suitable !== undefined) return suitable;
  throw new Neo4jLocalError(
    found.length === 0 ? "JAVA_MISSING" : "JAVA_UNSUITABLE",
    failureMessage({
      headline:
        found.length === 0
          ? "Neo4j needs Java 17 or 21, and no Java was found."
          : "Neo4j needs Java 17 or 21, and only another Java was found.",
      lookedFor: "JAVA_HOME/bin/java, java on PATH, /usr/lib/jvm/*/bin/java",
      found: found.map(
        (java) =>
          `${java.executable} (${java.from}): ${java.major === null ? "did not tell its version" : `Java ${java.major}`}`,
      ),
      waysOut: [
        "install Java 17 or 21 (Debian, Ubuntu: apt-get install openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven)",
        "if it is installed, set JAVA_HOME to its folder",
      ],
    }),
  );
}

/** Finds the Java to run Neo4j on: JAVA_HOME first, then PATH, then where Linux distributions put it. */
export function findJava(env: Environment): FoundJava {
  return chooseJava(
    candidates(env).map(({ executable, from }) => {
      const run = spawnSync(executable, ["-version"], { encoding: "utf8", timeout: 20_000 });
      return {
        executable,
        from,
        major: parseJavaVersion(`${run.stderr ?? ""}${run.stdout ?? ""}`),
      };
    }),
  );
}

/** The JAVA_HOME that goes with an executable: Maven fails on a wrong one, so it is told ours. */
export function javaHomeOf(executable: string): string {
  return path.dirname(path.dirname(realpathSync(executable)));
}

function candidates(env: Environment): { executable: string; from: string }[] {
  const list: { executable: string; from: string }[] = [];
  const add = (executable: string | null, from: string) => {
    if (executable === null || !isExecutable(executable)) return;
    const real = realpathSync(executable);
    if (list.some((known) => realpathSync(known.executable) === real)) return;
    list.push({ executable, from });
  };
  if (env.JAVA_HOME) add(path.join(env.JAVA_HOME, "bin", "java"), "JAVA_HOME");
  add(onPath("java", env), "PATH");
  for (const folder of distributionJavas()) add(path.join(folder, "bin", "java"), "/usr/lib/jvm");
  return list;
}

function distributionJavas(): string[] {
  try {
    return readdirSync("/usr/lib/jvm")
      .sort()
      .map((name) => path.join("/usr/lib/jvm", name));
  } catch {
    return [];
  }
}
