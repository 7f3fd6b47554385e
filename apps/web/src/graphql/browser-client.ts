import { cacheExchange, createClient, fetchExchange } from "@urql/core";

/** The browser's urql client. It speaks to the page's own origin, which passes requests on to the API. */
export const createBrowserClient = () =>
  createClient({
    url: "/graphql",
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
  });
