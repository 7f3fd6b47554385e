import {
  type AnyVariables,
  cacheExchange,
  createClient,
  fetchExchange,
  type TypedDocumentNode,
} from "@urql/core";
import { registerUrql } from "@urql/next/rsc";
import { apiUrl } from "../env.ts";

/** A page gives up on the API after this and says so: as long as the API itself lets a query run. */
const TIMEOUT_MS = 15_000;

// One client a request: pages and their metadata ask the same thing once, and nobody sees another's answer.
const { getClient } = registerUrql(() =>
  createClient({
    url: apiUrl(),
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: (input, init) =>
      fetch(input, { ...init, cache: "no-store", signal: AbortSignal.timeout(TIMEOUT_MS) }),
  }),
);

export type Asked<Data> =
  | { readonly ok: true; readonly data: Data }
  | {
      readonly ok: false;
      readonly reason: "UNREACHABLE" | "REFUSED";
      readonly code: string | null;
    };

/**
 * Asks the API from a server component. It never throws: a page keeps its chrome and shows `<ServiceFailure>`
 * when `ok` is false. REFUSED is an answer with errors; `code` is the first error's.
 */
export const ask = async <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Asked<Data>> => {
  const { data, error } = await getClient().query(document, variables).toPromise();
  if (error === undefined && data !== undefined) return { ok: true, data };
  if (error === undefined || error.graphQLErrors.length === 0) {
    return { ok: false, reason: "UNREACHABLE", code: null };
  }
  const code = error.graphQLErrors[0]?.extensions.code;
  return { ok: false, reason: "REFUSED", code: typeof code === "string" ? code : null };
};
