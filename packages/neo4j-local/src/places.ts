import { realpathSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT_ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The pom that names the server's version. */
export const POM_FILE = fileURLToPath(new URL("../pom.xml", import.meta.url));

/** Where a server lives when nobody says otherwise. */
export const DEFAULT_HOME = path.join(PROJECT_ROOT, ".strata", "neo4j");

/** Where the jars of one version are kept, for every server of this checkout. */
export function jarsFolder(version: string): string {
  return path.join(PROJECT_ROOT, ".strata", "neo4j-jars", version);
}

/** The files of one server's home. */
export type HomePlaces = {
  home: string;
  configuration: string;
  password: string;
  state: string;
  lock: string;
  /** What Neo4j says. */
  log: string;
  /** What Java says. */
  console: string;
};

/** Names the files of a home; the home is made if need be, because its real path identifies the server's process. */
export async function openHome(home: string): Promise<HomePlaces> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const real = realpathSync(home);
  await mkdir(path.join(real, "conf"), { recursive: true });
  await mkdir(path.join(real, "logs"), { recursive: true });
  return {
    home: real,
    configuration: path.join(real, "conf", "neo4j.conf"),
    password: path.join(real, "password"),
    state: path.join(real, "server.json"),
    lock: path.join(real, "start.lock"),
    log: path.join(real, "logs", "neo4j.log"),
    console: path.join(real, "logs", "console.log"),
  };
}
