import type { TypedDocumentNode } from "@urql/core";
import { print } from "graphql";
import { apiUrl } from "./env.ts";
import { CompareQuery } from "./explore/views/compare/compare-query.ts";
import { EntityQuery, entityVariables } from "./explore/views/entity/entity-query.ts";

/** The API may start after the web: it is asked again for so long, this far apart. */
const PATIENCE_MS = 180_000;
const WAIT_MS = 2_000;
/** Longer than the API itself lets a query run. */
const TIMEOUT_MS = 30_000;

const bodyOf = <Variables>(
  document: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): string => JSON.stringify({ query: print(document), variables });

/** Whether the API answered; one that cuts a query short for its time has not. It never throws. */
const asked = async (body: string): Promise<boolean> => {
  try {
    const response = await fetch(apiUrl(), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
};

/**
 * Asks for the two largest pages once: the database plans such a query in seconds and answers it in a fraction of one. One
 * after the other, and without a word when it fails: the first reader only waits longer then.
 */
export const warmUp = async (): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS;
  const bodies = [
    bodyOf(EntityQuery, entityVariables("docker")),
    bodyOf(CompareQuery, { ids: ["docker", "kvm"], onlyDifferences: false }),
  ];
  for (const body of bodies) {
    while (!(await asked(body))) {
      if (Date.now() >= deadline) return;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS).unref());
    }
  }
};
