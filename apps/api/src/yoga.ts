import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { RequestContext, Services } from "@strata/schema";
import type { GraphQLSchema } from "graphql";
import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { Logger } from "pino";
import { createMask, useErrorCodes } from "./errors.ts";
import { EXAMPLE_QUERIES } from "./example-queries.ts";
import { useDownloads } from "./http/downloads.ts";
import { useMutationGuard } from "./http/mutation-guard.ts";
import { createFacts } from "./http/operation-facts.ts";
import { useRequestLog } from "./http/request-log.ts";
import { LIVE, type Readiness, useRoutes } from "./http/routes.ts";
import { LIMITS, type Limits, useLimits } from "./limits/limits.ts";

export const GRAPHQL_ENDPOINT = "/graphql";

/** A query is text; what is longer than this is none of ours. */
const LARGEST_BODY = 100_000;

export interface ApiOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly readiness: () => Promise<Readiness>;
  readonly log: Logger;
  readonly corsOrigins?: readonly string[];
  readonly limits?: Limits;
}

export type Api = YogaServerInstance<Record<never, never>, RequestContext>;

/** The GraphQL server without a port: `main.ts` listens, tests call `fetch`. */
export const createApi = ({
  schema,
  services,
  readiness,
  log,
  corsOrigins = [],
  limits = LIMITS,
}: ApiOptions): Api => {
  const clock = () => performance.now();
  const facts = createFacts(randomUUID, clock);
  const [firstQuery] = EXAMPLE_QUERIES;
  return createYoga<Record<never, never>, RequestContext>({
    schema,
    context: () => ({ services }),
    graphqlEndpoint: GRAPHQL_ENDPOINT,
    healthCheckEndpoint: LIVE,
    landingPage: false,
    multipart: false,
    maxRequestBodySize: LARGEST_BODY,
    // Errors are logged once, by the mask.
    logging: false,
    maskedErrors: { maskError: createMask(log) },
    cors:
      corsOrigins.length === 0
        ? false
        : { origin: [...corsOrigins], methods: ["GET", "POST"], credentials: true },
    // Yoga's own page loads GraphiQL from a CDN; this one carries it.
    renderGraphiQL,
    graphiql: {
      title: "Strata GraphQL",
      defaultQuery: firstQuery,
      defaultTabs: EXAMPLE_QUERIES.map((query) => ({ query })),
    },
    plugins: [
      useErrorCodes(),
      useRequestLog(log, facts, clock),
      useDownloads(services, log),
      useRoutes(GRAPHQL_ENDPOINT, readiness),
      useLimits(limits, facts),
      useMutationGuard(corsOrigins),
    ],
  });
};
