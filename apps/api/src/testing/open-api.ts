import { connect, type Neo4jAddress } from "@strata/graph-store";
import { createSchema, type Services } from "@strata/schema";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { Driver, ManagedTransaction, Session } from "neo4j-driver";
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
  /** Those queries, in the order sent; they are forgotten with each call of either. */
  readonly takeQueries: () => readonly SentQuery[];
  readonly ask: <Data = Record<string, unknown>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer<Data>>;
}

/** A query as it was sent. */
export interface SentQuery {
  readonly cypher: string;
  readonly parameters: unknown;
}

type Take = (query: SentQuery) => void;

/** The thing itself, but for some of its methods. */
const replacing = <Thing extends object>(
  thing: Thing,
  methods: Readonly<Record<string, (...args: never[]) => unknown>>,
): Thing =>
  new Proxy(thing, {
    get: (target, property) => {
      const method = typeof property === "string" ? methods[property] : undefined;
      if (method) return method;
      const value: unknown = Reflect.get(target, property);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

/** Tells of every query that is run on a session or a transaction. */
const listening = <Runner extends Pick<Session, "run">>(runner: Runner, take: Take): Runner =>
  replacing(runner, {
    run: (...args: Parameters<Session["run"]>) => {
      const [query, parameters] = args;
      take({
        cypher: typeof query === "object" && "text" in query ? query.text : String(query),
        parameters,
      });
      return runner.run(...args);
    },
  });

const listeningSession = (session: Session, take: Take): Session => {
  type Work<Result> = (transaction: ManagedTransaction) => Promise<Result> | Result;
  type Settings = Parameters<Session["executeRead"]>[1];
  const managed =
    (run: Session["executeRead"]) =>
    <Result>(work: Work<Result>, settings?: Settings): Promise<Result> =>
      run.call(
        session,
        async (transaction) => work(listening(transaction, take)),
        settings,
      ) as Promise<Result>;
  return replacing(listening(session, take), {
    executeRead: managed(session.executeRead),
    executeWrite: managed(session.executeWrite),
    beginTransaction: (...[config]: Parameters<Session["beginTransaction"]>) =>
      listening(session.beginTransaction(config), take),
  });
};

/** A driver that tells of every query that is sent through it. */
const counting = (driver: Driver, take: Take): Driver =>
  replacing(driver, {
    session: (...args: Parameters<Driver["session"]>) =>
      listeningSession(driver.session(...args), take),
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
  let sent: SentQuery[] = [];
  const takeQueries = (): readonly SentQuery[] => {
    const before = sent;
    sent = [];
    return before;
  };
  const services = createServices({
    driver: counting(driver, (query) => sent.push(query)),
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
    queriesSent: () => takeQueries().length,
    takeQueries,
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
