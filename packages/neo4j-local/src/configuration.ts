import { ENTRY_POINT, homeArgument } from "./process-identity.ts";

/** How much a server may take (memory in Java's notation, "512m") and how long it is meant to live. */
export type Sizing = { heap: string; pageCache: string; shortLived: boolean };

/** Enough for the whole of graph-seed many times over. */
export const DEFAULT_SIZING: Sizing = { heap: "1g", pageCache: "256m", shortLived: false };

/** For a test run. A server that lives for a minute does not repay optimising compilers: without them its start takes 5.5 s of CPU, with them 9.7 s. */
export const TEST_SIZING: Sizing = { heap: "512m", pageCache: "64m", shortLived: true };

/** The server's neo4j.conf. No path appears in it (all are under the home), so no path needs escaping. */
export function configurationText(port: number, sizing: Sizing): string {
  return `${[
    "# Written at every start by Strata's neo4j-local: edits are lost.",
    "server.default_listen_address=127.0.0.1",
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.security.auth_enabled=true",
    "# Without the next two an empty database takes 516 MB on disk; with them, 2 MB.",
    "db.tx_log.preallocate=false",
    "db.tx_log.rotation.retention_policy=keep_none",
    "dbms.usage_report.enabled=false",
    "# Bolt waits 2 × 5 s at shutdown, after the databases are closed already.",
    "internal.server.bolt.thread_pool_shutdown_wait_time=1s",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "internal.dbms.bolt.netty_server_shutdown_timeout=1",
    `server.memory.pagecache.size=${sizing.pageCache}`,
  ].join("\n")}\n`;
}

/** Java's arguments; to be run in the folder of the jars, because a classpath cannot quote a colon in a path. */
export function javaArguments(home: string, sizing: Sizing): string[] {
  return [
    "-cp",
    "./*",
    `-Xmx${sizing.heap}`,
    ...(sizing.shortLived ? ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"] : ["-XX:+UseG1GC"]),
    "-XX:+ExitOnOutOfMemoryError",
    "-Dfile.encoding=UTF-8",
    "-Djava.awt.headless=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    ENTRY_POINT,
    homeArgument(home),
    `--config-dir=${home}/conf`,
  ];
}
