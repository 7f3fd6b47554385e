import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** What a later process must know to find a server again. */
export type ServerState = { pid: number; port: number; version: string; startedAt: string };

/** Reads the state; null when there is none or it is damaged, which a killed writer may leave behind. */
export function readState(file: string): ServerState | null {
  try {
    return parseState(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Parses a state file's text; null when it is not one. */
export function parseState(text: string): ServerState | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { pid, port, version, startedAt } = value as Record<string, unknown>;
  if (!isWhole(pid, 1, 2 ** 31) || !isWhole(port, 1, 65_535)) return null;
  if (typeof version !== "string" || typeof startedAt !== "string") return null;
  return { pid, port, version, startedAt };
}

/** Writes the state in one step, readable by its owner alone. */
export function writeState(file: string, state: ServerState): void {
  const next = `${file}.${process.pid}.new`;
  writeFileSync(next, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, file);
}

/** Forgets the state; a missing file is fine. */
export function clearState(file: string): void {
  rmSync(file, { force: true });
}

function isWhole(value: unknown, min: number, max: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
}
