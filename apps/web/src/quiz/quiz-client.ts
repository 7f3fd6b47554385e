import { createBrowserClient } from "../graphql/browser-client.ts";

/** One client for all that a page asks about a quiz; made when something is asked first. */
let client: ReturnType<typeof createBrowserClient> | undefined;
export const quizClient = () => {
  client ??= createBrowserClient();
  return client;
};
