import { connect, type Neo4jAddress } from "@strata/graph-store";
import { createSchema, type Services } from "@strata/schema";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { Driver, Session } from "neo4j-driver";
import { type Logger, pino } from "pino";
import { createServices, readinessOf } from "../services.ts";
import { type Api, type ApiOptions, createApi } from "../yoga.ts";

const ENDPOINT = "http://strata.test/graphql";

/** The parsed body of a GraphQL answer. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
}

/** The api over a real database, without a port. */
export interface OpenApi extends AsyncDisposable {
  readonly api: Api;
  readonly schema: GraphQLSchema;
  readonly driver: Driver;
  readonly services: Services;
  /** Lines that were logged, parsed. */
  readonly logged: Record<string, unknown>[];
  /** How many queries were sent to the database since the last call. */
  readonly queriesSent: () => number;
  readonly ask: <Data = Record<string, unknown>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer<Data>>;
}

/** Counts sessions, each of which both the library and the store use for one query. */
const counting = (driver: Driver, count: () => void): Driver =>
  new Proxy(driver, {
    get: (target, property) => {
      if (property === "session") {
        return (...args: Parameters<Driver["session"]>): Session => {
          count();
          return target.session(...args);
        };
      }
      const value: unknown = Reflect.get(target, property);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

const memoryLog = (lines: Record<string, unknown>[]): Logger =>
  pino({ level: "debug" }, { write: (line: string) => void lines.push(JSON.parse(line)) });

/** Opens the api as `main.ts` does, on the database that the test run gives. */
export const openApi = async (
  address: Neo4jAddress,
  options: Partial<Pick<ApiOptions, "corsOrigins" | "limits">> & {
    readonly timeoutMs?: number;
    readonly now?: () => Date;
  } = {},
): Promise<OpenApi> => {
  const { timeoutMs, now, ...apiOptions } = options;
  const driver = await connect(address);
  const schema = await createSchema();
  let sent = 0;
  const services = createServices({
    driver: counting(driver, () => {
      sent += 1;
    }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(now === undefined ? {} : { now }),
  });
  const logged: Record<string, unknown>[] = [];
  const api = createApi({
    schema,
    services,
    readiness: () => readinessOf(driver),
    log: memoryLog(logged),
    ...apiOptions,
  });
  return {
    api,
    schema,
    driver,
    services,
    logged,
    queriesSent: () => {
      const before = sent;
      sent = 0;
      return before;
    },
    ask: async <Data>(
      query: string,
      variables: Readonly<Record<string, unknown>> = {},
      headers: Readonly<Record<string, string>> = {},
    ) => {
      const response = await api.fetch(ENDPOINT, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as { data: Data; errors?: GraphQLFormattedError[] };
      return { status: response.status, data: body.data, errors: body.errors ?? [] };
    },
    [Symbol.asyncDispose]: () => driver.close(),
  };
};
