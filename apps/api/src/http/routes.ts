import { EXPORT_PATH } from "@strata/schema";
import type { Plugin } from "graphql-yoga";

/** Whether queries can be answered, and why not. */
export type Readiness =
  | { readonly ready: true; readonly revision: string }
  | { readonly ready: false; readonly reason: "DATABASE_UNAVAILABLE" | "NOT_SEEDED" };

export const LIVE = "/health/live";
export const READY = "/health/ready";

const noStore = { "cache-control": "no-store" };

/** `/health/ready`, and 404 as JSON for what is nowhere. (`/health/live` is the server's own.) */
export const useRoutes = (endpoint: string, readiness: () => Promise<Readiness>): Plugin => ({
  async onRequest({ url, endResponse }) {
    if (url.pathname === READY) {
      const state = await readiness();
      endResponse(Response.json(state, { status: state.ready ? 200 : 503, headers: noStore }));
    } else if (
      url.pathname !== endpoint &&
      url.pathname !== LIVE &&
      !url.pathname.startsWith(EXPORT_PATH)
    ) {
      endResponse(
        Response.json(
          {
            errors: [
              {
                message: `There is nothing at ${url.pathname}. GraphQL is at ${endpoint}.`,
                extensions: { code: "NOT_FOUND" },
              },
            ],
          },
          { status: 404 },
        ),
      );
    }
  },
});
