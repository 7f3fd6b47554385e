import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { OperationFacts } from "./operation-facts.ts";

/**
 * One line for each request: id, operation, duration, cost and error codes. Never variables, headers or
 * the document, which may hold what a learner wrote.
 */
export const useRequestLog = (log: Logger, facts: OperationFacts, clock: () => number): Plugin => ({
  onRequest({ request }) {
    facts.of(request);
  },
  onExecute({ args }) {
    const operation = getOperationAST(args.document, args.operationName);
    const kind = operation?.operation ?? "query";
    facts.of(args.contextValue.request).operation =
      `${kind} ${operation?.name?.value.slice(0, 100) ?? "(unnamed)"}`;
  },
  onResultProcess({ request, result }) {
    const results = Array.isArray(result) ? result : [result];
    const codes = results.flatMap((one) =>
      "errors" in one ? (one.errors ?? []).map(({ extensions }) => String(extensions?.code)) : [],
    );
    if (codes.length > 0) {
      facts.of(request).errorCodes = [...new Set(codes)];
    }
  },
  onResponse({ request, response }) {
    const { requestId, startedAt, ...rest } = facts.of(request);
    response.headers.set("x-request-id", requestId);
    const path = new URL(request.url, "http://localhost").pathname;
    const line = {
      requestId,
      method: request.method,
      path,
      status: response.status,
      durationMs: Math.round((clock() - startedAt) * 10) / 10,
      ...rest,
    };
    // Probes come every few seconds and say nothing while all is well.
    if (path.startsWith("/health/") && response.ok) {
      log.debug(line, "health");
    } else {
      log.info(line, "request");
    }
  },
});
