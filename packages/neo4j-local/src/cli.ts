import { parseArgs } from "node:util";
import { Neo4jLocalError } from "./errors.ts";
import { BOLT_PORT } from "./free-port.ts";
import { DEFAULT_HOME } from "./places.ts";
import { startNeo4j, statusNeo4j, stopNeo4j } from "./server.ts";
import { serverVersion } from "./server-jars.ts";

const HELP = `Neo4j ${serverVersion()} Community without Docker, on loopback, for Strata.

npm run neo4j -- start     get it (first time: Maven fetches it), start it, leave it running
npm run neo4j -- stop      stop it
npm run neo4j -- status    tell whether it runs, and where

  --home DIR    its folder (default: .strata/neo4j)
  --port N      the port to prefer (default: ${BOLT_PORT}; another is taken when it is not free)
  --json        answer in JSON on standard output
  --help        this text

Needs Java 17 or 21, and Maven the first time. The password is made at the first
start and kept in the file "password" in its folder.`;

class UsageError extends Error {}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      home: { type: "string", default: DEFAULT_HOME },
      port: { type: "string", default: String(BOLT_PORT) },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help || command === undefined || rest.length > 0) {
    (values.help ? console.log : console.error)(HELP);
    return values.help ? 0 : 2;
  }
  const { home } = values;
  const answer = (data: object, ...lines: string[]) =>
    console.log(values.json ? JSON.stringify(data) : lines.join("\n"));
  // Progress goes to standard error, so that standard output is the answer alone.
  const log = (line: string) => console.error(line);
  switch (command) {
    case "start": {
      const { uri, user, passwordFile, pid, reused } = await startNeo4j({
        home,
        preferredPort: parsePort(values.port),
        log,
      });
      answer(
        { uri, user, passwordFile, pid, reused },
        `Neo4j ${reused ? "ran already" : "runs"} at ${uri} (process ${pid}), user ${user}, password in ${passwordFile}`,
        "Stop it: npm run neo4j -- stop",
      );
      return 0;
    }
    case "stop": {
      const stopped = await stopNeo4j({ home, log });
      answer({ stopped }, stopped ? "Neo4j has stopped." : "No Neo4j ran.");
      return 0;
    }
    case "status": {
      const status = await statusNeo4j({ home });
      answer(
        status,
        status.running
          ? `Neo4j ${status.version} runs at ${status.uri} (process ${status.pid})${status.answers ? "" : ", and does not answer"}.`
          : "Neo4j does not run.",
      );
      return status.running ? 0 : 3;
    }
    default:
      console.error(`There is no command "${command}".\n\n${HELP}`);
      return 2;
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
}

try {
  process.exitCode = await main();
} catch (error) {
  const expected =
    error instanceof Neo4jLocalError ||
    error instanceof UsageError ||
    (error instanceof TypeError && "code" in error && `${error.code}`.startsWith("ERR_PARSE_ARGS"));
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
