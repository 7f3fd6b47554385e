/** What is learnt about a request on its way and told in its log line. */
export interface Facts {
  requestId: string;
  startedAt: number;
  operation?: string;
  cost?: number;
  errorCodes?: readonly string[];
}

/** Facts by request; they go when the request goes. */
export interface OperationFacts {
  readonly of: (request: Request) => Facts;
}

const SAFE_ID = /^[\w.-]{1,64}$/;

/** A caller's own `x-request-id` is kept when it cannot harm a log line. */
export const createFacts = (newId: () => string, clock: () => number): OperationFacts => {
  const known = new WeakMap<Request, Facts>();
  return {
    of: (request) => {
      const found = known.get(request);
      if (found) {
        return found;
      }
      const given = request.headers.get("x-request-id") ?? "";
      const facts: Facts = {
        requestId: SAFE_ID.test(given) ? given : newId(),
        startedAt: clock(),
      };
      known.set(request, facts);
      return facts;
    },
  };
};
