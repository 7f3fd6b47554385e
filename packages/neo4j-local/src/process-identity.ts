import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** The class whose presence on a command line marks a Neo4j server. */
export const ENTRY_POINT = "org.neo4j.server.CommunityEntryPoint";

/** The argument that ties a server to its folder. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/** The command line of a process, null when there is none; a zombie has none, so it counts as gone. */
export function commandLineOf(pid: number): string | null {
  if (process.platform === "linux") {
    try {
      const raw = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      return raw === "" ? null : raw.replace(/\0/g, "\n").trimEnd();
    } catch {
      return null;
    }
  }
  try {
    const line = execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    return line === "" || line.startsWith("(") ? null : line;
  } catch {
    return null;
  }
}

/** Tells a process from a later one with the same pid: its start time, as the system counts it. Null for a process that is gone, or a zombie. */
export function stampOf(pid: number): string | null {
  if (process.platform !== "linux") {
    try {
      const started = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      return started.trim() || null;
    } catch {
      return null;
    }
  }
  try {
    // The name, in parentheses, may hold spaces; after it come the state and, 19 fields on, the start time.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** True when this command line is the server of this home. On Linux arguments are compared whole, so that `…/neo4j` is not taken for `…/neo4j-2`. */
export function isServerOf(home: string, commandLine: string | null): boolean {
  if (commandLine === null || !commandLine.includes(ENTRY_POINT)) return false;
  const argument = homeArgument(home);
  return commandLine.includes("\n")
    ? commandLine.split("\n").includes(argument)
    : `${commandLine} `.includes(`${argument} `);
}

/** True while the process with this pid is the server of this home: a pid alone may have been given to another program since. */
export function runsServerOf(home: string, pid: number): boolean {
  return isServerOf(home, commandLineOf(pid));
}

/** Looks through all processes for the server of this home, for the case that no state file tells of it. */
export function searchServerOf(home: string): number | null {
  return allPids().find((pid) => runsServerOf(home, pid)) ?? null;
}

function allPids(): number[] {
  if (process.platform === "linux") {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  }
  return execFileSync("ps", ["-axo", "pid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => Number(line.trim()))
    .filter((pid) => pid > 0);
}
