import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "./route.ts";

type Seen = { method: string; url: string; headers: IncomingMessage["headers"]; body: string };

/** An API that answers everything alike and notes what it was asked. */
const startApi = async () => {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method = "", url = "", headers } = request;
    seen.push({ method, url, headers, body });
    response.writeHead(200, {
      "content-type": "application/json",
      "set-cookie": "learner=1",
      "x-powered-by": "the API",
    });
    response.end('{"data":{}}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv(
    "STRATA_API_URL",
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
  );
  return {
    seen,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};

const post = (headers: Record<string, string>) =>
  POST(
    new Request("http://strata.example/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", host: "strata.example", ...headers },
      body: '{"query":"{ revision { hash } }"}',
    }),
  );

afterEach(() => vi.unstubAllEnvs());

describe("the way from the browser to the API", () => {
  it("passes body, cookie and query on and leaves Origin behind", async () => {
    await using api = await startApi();
    const answer = await post({ origin: "http://strata.example", cookie: "learner=1" });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('{"data":{}}');
    expect(answer.headers.get("set-cookie")).toBe("learner=1");
    expect(answer.headers.get("x-powered-by")).toBeNull();
    const [asked] = api.seen;
    expect(asked?.body).toContain("revision");
    expect(asked?.headers.cookie).toBe("learner=1");
    expect(asked?.headers.origin).toBeUndefined();
    await GET(new Request("http://strata.example/graphql?query=%7Bx%7D"));
    expect(api.seen[1]?.url).toBe("/graphql?query=%7Bx%7D");
  });

  it("refuses another site's request before the API hears of it", async () => {
    await using api = await startApi();
    for (const origin of ["http://evil.example", "null", "http://strata.example.evil.example"]) {
      expect((await post({ origin })).status).toBe(403);
    }
    expect(api.seen).toEqual([]);
  });

  it("says in GraphQL's own form that the API did not answer", async () => {
    vi.stubEnv("STRATA_API_URL", "http://127.0.0.1:9/graphql");
    const answer = await post({});
    expect(answer.status).toBe(502);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "API_UNREACHABLE" } }],
    });
  });
});
