import { z } from "zod";

/** What each variable must be, in the words of the message that a wrong one gets. */
const EXPECTED = {
  NEO4J_URI: "the address of Neo4j's Bolt port, such as bolt://127.0.0.1:7687",
  NEO4J_USER: "a user of Neo4j (neo4j when left out)",
  NEO4J_PASSWORD: "that user's password",
  STRATA_API_HOST: "the address to listen on (127.0.0.1 when left out)",
  STRATA_API_PORT: "a port from 0 to 65535 (4000 when left out, 0 for any free one)",
  STRATA_CORS_ORIGINS:
    "origins whose pages may call the API, with commas between, such as https://example.org (none when left out)",
  LOG_LEVEL: "one of trace, debug, info, warn, error, fatal and silent (info when left out)",
} as const;

const SECRET: ReadonlySet<string> = new Set(["NEO4J_PASSWORD"]);

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const schema = z.object({
  NEO4J_URI: z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().min(1),
  STRATA_API_HOST: z.string().min(1).default("127.0.0.1"),
  STRATA_API_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  STRATA_CORS_ORIGINS: z
    .string()
    .transform((list) =>
      list
        .split(",")
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ""),
    )
    .refine((origins) => origins.every(isOrigin))
    .default([]),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

/** The API's settings. */
export interface Env {
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  readonly host: string;
  readonly port: number;
  readonly corsOrigins: readonly string[];
  readonly logLevel: string;
}

/** Its message says of every wrong variable what it is and what was expected. It never holds a password. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

type Variables = Readonly<Record<string, string | undefined>>;

const isVariable = (name: unknown): name is keyof typeof EXPECTED =>
  typeof name === "string" && Object.hasOwn(EXPECTED, name);

const problem = (name: keyof typeof EXPECTED, value: string | undefined): string => {
  const found =
    value === undefined ? "is not set" : SECRET.has(name) ? "is not valid" : `is "${value}"`;
  return `  ${name} ${found}; expected ${EXPECTED[name]}.`;
};

/** Reads the settings; the only reader of the process's environment. An empty variable counts as left out. */
export const readEnv = (variables: Variables = process.env): Env => {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => path[0]))].filter(isVariable);
    throw new EnvError(
      [
        "The environment is not as expected:",
        ...names.map((name) => problem(name, given[name])),
      ].join("\n"),
    );
  }
  const env = parsed.data;
  return {
    neo4j: { uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD },
    host: env.STRATA_API_HOST,
    port: env.STRATA_API_PORT,
    corsOrigins: env.STRATA_CORS_ORIGINS,
    logLevel: env.LOG_LEVEL,
  };
};
