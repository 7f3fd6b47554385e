import { print } from "graphql";
import { apiUrl } from "./env.ts";
import { CompareQuery } from "./explore/views/compare/compare-query.ts";
import { EntityQuery } from "./explore/views/entity/entity-query.ts";

const REQUESTS = [
  { document: EntityQuery, variables: { id: "docker" } },
  { document: CompareQuery, variables: { ids: ["docker", "kvm"], onlyDifferences: false } },
] as const;

/**
 * Asks for the two largest pages once: the database plans such a query in seconds and answers it in a fraction of one. One
 * after the other, and without a word when it fails: the first reader only waits longer then.
 */
export const warmUp = async (): Promise<void> => {
  for (const { document, variables } of REQUESTS) {
    const asked = fetch(apiUrl(), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: print(document), variables }),
      cache: "no-store",
    });
    await asked.then(
      (response) => response.body?.cancel(),
      () => undefined,
    );
  }
};
