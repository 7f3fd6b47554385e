import { GraphQLError, getOperationAST, OperationTypeNode } from "graphql";
import type { Plugin } from "graphql-yoga";

const JSON_TYPE = /^application\/(graphql\+)?json\s*(;|$)/i;

const refusal = (status: number, code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

const check = (request: Request, origins: ReadonlySet<string>): GraphQLError | null => {
  if (!JSON_TYPE.test(request.headers.get("content-type") ?? "")) {
    return refusal(
      415,
      "CSRF_CONTENT_TYPE",
      "A mutation is sent as application/json, so that no page of another site can send it unasked.",
    );
  }
  const origin = request.headers.get("origin");
  if (origin !== null && origin !== new URL(request.url).origin && !origins.has(origin)) {
    return refusal(403, "CSRF_ORIGIN", `Pages of ${origin} may not send mutations.`);
  }
  return null;
};

/**
 * Refuses mutations that a page of another site could make a browser send: forms and texts, which browsers send
 * without asking, and origins that are not ours. A request without an Origin comes from no page.
 */
export const useMutationGuard = (allowedOrigins: readonly string[]): Plugin => {
  const origins = new Set(allowedOrigins);
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (operation?.operation !== OperationTypeNode.MUTATION) {
        return;
      }
      const error = check(args.contextValue.request, origins);
      if (error) {
        setResultAndStopExecution({ errors: [error] });
      }
    },
  };
};
