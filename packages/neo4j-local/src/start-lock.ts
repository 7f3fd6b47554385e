import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Neo4jLocalError } from "./errors.ts";
import { stampOf } from "./process-identity.ts";

const ASK_AGAIN_MS = 100;

/** Held while something may not be done twice at once; freed by `await using`. */
export type Lock = { [Symbol.asyncDispose](): Promise<void> };

/** Takes the lock, waiting for its present holder; a holder that was killed is recognised by pid and start time. */
export async function takeLock(
  file: string,
  deadline: number,
  onWait: () => void = () => {},
): Promise<Lock> {
  const ours = JSON.stringify({ pid: process.pid, stamp: stampOf(process.pid) });
  let told = false;
  while (!tryCreate(file, ours)) {
    const holder = read(file);
    if (holder !== null && !isHeld(holder)) {
      putAside(file, holder);
      continue;
    }
    if (Date.now() > deadline) {
      throw new Neo4jLocalError(
        "LOCKED",
        `Another process is starting or stopping the same Neo4j and did not finish in time.\n  Looked for: a free ${file}\n  Found: ${holder ?? "a lock that vanished and came back"}\n  Ways out: wait for that process, or end it and try again.`,
      );
    }
    if (!told) onWait();
    told = true;
    await wait(ASK_AGAIN_MS);
  }
  return {
    async [Symbol.asyncDispose]() {
      if (read(file) === ours) rmSync(file, { force: true });
    },
  };
}

function tryCreate(file: string, content: string): boolean {
  // Written aside and linked, so that nobody ever reads a lock without its holder in it.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, content, { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function isHeld(holder: string): boolean {
  try {
    const { pid, stamp } = JSON.parse(holder) as { pid: number; stamp: string };
    return stampOf(pid) === stamp;
  } catch {
    return false;
  }
}

/** Removes a dead holder's lock, and puts it back if in the meantime it became a living one's. */
function putAside(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== dead) {
    try {
      linkSync(aside, file);
    } catch {
      // A third process took the lock in between; it will be waited for like any other.
    }
  }
  rmSync(aside, { force: true });
}
