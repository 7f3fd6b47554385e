import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

/** The environment that programs are looked up in. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** True when the path names a file that may be run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Finds a program on PATH, as a shell would; null when there is none. */
export function onPath(program: string, env: Environment): string | null {
  for (const folder of (env.PATH ?? "").split(path.delimiter)) {
    if (folder === "") continue;
    const candidate = path.join(folder, program);
    if (isExecutable(candidate)) return candidate;
  }
  return null;
}
