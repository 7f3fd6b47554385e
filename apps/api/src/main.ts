import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { connect, type Neo4jAddress, StoreError } from "@strata/graph-store";
import { createSchema } from "@strata/schema";
import type { Driver } from "neo4j-driver";
import { type Logger, pino } from "pino";
import { type Env, EnvError, readEnv } from "./env.ts";
import { createServices, readinessOf } from "./services.ts";
import { createApi, GRAPHQL_ENDPOINT } from "./yoga.ts";

const RETRY_MS = 1_000;
/** A request that takes longer than this at shutdown is cut off. */
const SHUTDOWN_MS = 10_000;

/** An end that the user can do something about: one line and no stack. */
class StartError extends Error {}

const connectWhenThere = async (
  address: Neo4jAddress,
  log: Logger,
  signal: AbortSignal,
): Promise<Driver> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connect(address);
    } catch (error) {
      if (!(error instanceof StoreError)) {
        throw error;
      }
      if (error.code !== "NEO4J_UNREACHABLE") {
        throw new StartError(error.message);
      }
      if (attempt % 10 === 1) {
        log.warn(`${error.message} Waiting for it.`);
      }
      await wait(RETRY_MS, undefined, { signal });
    }
  }
};

const listen = (server: Server, { host, port }: Env): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === "EADDRINUSE"
          ? `Port ${port} on ${host} is taken. Set STRATA_API_PORT to another, or 0 for any free one.`
          : `Cannot listen on ${host}:${port}: ${error.message}`;
      reject(new StartError(reason));
    });
    server.listen(port, host, () => {
      const { address, port: bound, family } = server.address() as AddressInfo;
      const shown = family === "IPv6" ? `[${address}]` : address;
      resolve(`http://${shown}:${bound}${GRAPHQL_ENDPOINT}`);
    });
  });

/** Stops taking requests and waits for those under way. */
const close = async (server: Server): Promise<void> => {
  if (!server.listening) {
    return;
  }
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), SHUTDOWN_MS);
  await closed;
  clearTimeout(deadline);
};

/**
 * Asks for the home page's quiz once, so that its first visitor does not wait for query plans to be made. A failure is
 * not this visitor's: it is only noted.
 */
const warmUp = (api: ReturnType<typeof createApi>, log: Logger): void => {
  const asked = api.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ featuredQuiz { code } }" }),
  });
  Promise.resolve(asked).then(
    (response) => log.debug({ status: response.status }, "warmed up"),
    (error: unknown) => log.warn({ err: error }, "could not warm up"),
  );
};

const run = async (env: Env, log: Logger): Promise<void> => {
  const stop = new AbortController();
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        stop.abort();
        resolve(signal);
      });
    }
  });

  const schema = createSchema();
  const driver = await connectWhenThere(env.neo4j, log, stop.signal);
  try {
    const api = createApi({
      schema: await schema,
      services: createServices({ driver }),
      readiness: () => readinessOf(driver),
      log,
      corsOrigins: env.corsOrigins,
    });
    const server = createServer(api);
    log.info({ url: await listen(server, env) }, "listening");
    warmUp(api, log);
    log.info({ signal: await stopped }, "stopping");
    await close(server);
  } finally {
    await driver.close();
  }
  log.info("stopped");
};

const start = async (): Promise<void> => {
  const env = readEnv();
  const log = pino({ name: "strata-api", level: env.logLevel });
  try {
    await run(env, log);
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") {
      return;
    }
    if (error instanceof StartError) {
      log.fatal(error.message);
    } else {
      log.fatal({ err: error }, "the server ended");
    }
    process.exitCode = 1;
  }
};

try {
  await start();
} catch (error) {
  if (!(error instanceof EnvError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
