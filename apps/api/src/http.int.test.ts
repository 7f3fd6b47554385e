import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect as connectSocket, createServer as createProxy } from "node:net";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OpenApi, openApi } from "./testing/open-api.ts";

const MUTATION =
  'mutation { answerQuestion(input: { attemptId: "x", questionId: "1", chosen: [] }) { __typename } }';

let open: OpenApi;
let server: Server;
let origin: string;
let url: string;

beforeAll(async () => {
  open = await openApi(inject("neo4j"), { corsOrigins: ["https://friend.example"] });
  server = createServer(open.api);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  url = `${origin}/graphql`;
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await open[Symbol.asyncDispose]();
});

const post = (body: string, headers: Record<string, string>): Promise<Response> =>
  fetch(url, { method: "POST", headers, body });

const codesOf = async (response: Response): Promise<unknown[]> => {
  const body = (await response.json()) as { errors?: { extensions: { code: unknown } }[] };
  return (body.errors ?? []).map(({ extensions }) => extensions.code);
};

describe("GraphQL over HTTP", () => {
  it.each(serverAudits({ url: () => url, fetchFn: fetch }))("audit $id: $name", async (audit) => {
    const result = await audit.fn();
    expect(result.status === "ok" ? "ok" : `${result.status}: ${result.reason}`).toBe("ok");
  });

  it("has 61 audits", () => {
    expect(serverAudits({ url, fetchFn: fetch })).toHaveLength(61);
  });
});

describe("a mutation", () => {
  const json = JSON.stringify({ query: MUTATION });

  it("is taken as JSON from no page, from our own and from one that is allowed", async () => {
    const headers = { "content-type": "application/json" };
    for (const from of [{}, { origin }, { origin: "https://friend.example" }]) {
      const response = await post(json, { ...headers, ...from });
      expect(await response.json()).toEqual({
        data: { answerQuestion: { __typename: "UnknownAttemptError" } },
      });
    }
  });

  it("is refused as a form, as text, by GET and from a foreign page", async () => {
    const form = new URLSearchParams({ query: MUTATION }).toString();
    const asForm = await post(form, { "content-type": "application/x-www-form-urlencoded" });
    expect(asForm.status).toBe(415);
    expect(await codesOf(asForm)).toEqual(["CSRF_CONTENT_TYPE"]);

    const asText = await post(json, { "content-type": "text/plain" });
    expect(asText.ok).toBe(false);
    const asQuery = await post(MUTATION, { "content-type": "application/graphql" });
    expect(asQuery.status).toBe(415);

    const data = new FormData();
    data.set("operations", json);
    data.set("map", "{}");
    const asMultipart = await fetch(url, { method: "POST", body: data });
    expect(asMultipart.ok).toBe(false);

    const byGet = await fetch(`${url}?query=${encodeURIComponent(MUTATION)}`);
    expect(byGet.status).toBe(405);

    const foreign = await post(json, {
      "content-type": "application/json",
      origin: "https://evil.example",
    });
    expect(foreign.status).toBe(403);
    expect(await codesOf(foreign)).toEqual(["CSRF_ORIGIN"]);
    expect((await post(json, { "content-type": "application/json", origin: "null" })).status).toBe(
      403,
    );
  });
});

describe("CORS", () => {
  const preflight = (from: string): Promise<Response> =>
    fetch(url, {
      method: "OPTIONS",
      headers: { origin: from, "access-control-request-method": "POST" },
    });

  it("lets in the origins that were named and no other", async () => {
    const friend = await preflight("https://friend.example");
    expect(friend.headers.get("access-control-allow-origin")).toBe("https://friend.example");
    const stranger = await preflight("https://evil.example");
    expect(stranger.headers.get("access-control-allow-origin")).not.toBe("https://evil.example");
    expect(stranger.headers.get("access-control-allow-origin")).not.toBe("*");
  });

  it("is closed when none were named", async () => {
    await using closed = await openApi(inject("neo4j"));
    const response = await closed.api.fetch("http://strata.test/graphql", {
      method: "OPTIONS",
      headers: { origin: "https://friend.example", "access-control-request-method": "POST" },
    });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("other addresses", () => {
  it("tell that the server lives and is ready", async () => {
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    const ready = await fetch(`${origin}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      ready: true,
      revision: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("are not there, in JSON", async () => {
    const nowhere = await fetch(`${origin}/nowhere`);
    expect(nowhere.status).toBe(404);
    expect(await codesOf(nowhere)).toEqual(["NOT_FOUND"]);
  });

  it("show GraphiQL to a browser, with the example queries", async () => {
    const page = await fetch(url, { headers: { accept: "text/html" } });
    const html = await page.text();
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(html).toContain("Strata GraphQL");
    expect(html).toContain("query DockerAndKvm");
  });
});

describe("the log", () => {
  it("has a line for each request, and nothing of what was sent", async () => {
    open.logged.length = 0;
    const response = await post(
      JSON.stringify({
        query: "query Named($id: ID!) { entity(id: $id) { id } }",
        variables: { id: "a-secret" },
      }),
      { "content-type": "application/json", "x-request-id": "my-id-1", cookie: "learner=me" },
    );
    expect(response.headers.get("x-request-id")).toBe("my-id-1");
    const [line] = open.logged;
    expect(line).toMatchObject({
      msg: "request",
      requestId: "my-id-1",
      operation: "query Named",
      status: 200,
      cost: 1,
      durationMs: expect.any(Number),
    });
    const text = JSON.stringify(open.logged);
    expect(text).not.toContain("a-secret");
    expect(text).not.toContain("learner=me");
  });

  it("makes an id of its own where a caller's would harm it", async () => {
    const response = await post('{"query":"{ __typename }"}', {
      "content-type": "application/json",
      "x-request-id": "x".repeat(65),
    });
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("when the database goes away", () => {
  /** A way to the database that can be cut. */
  const openWay = async () => {
    const { hostname, port } = new URL(inject("neo4j").uri);
    const sockets = new Set<{ destroy(): void }>();
    const proxy = createProxy((socket) => {
      const onward = connectSocket(Number(port), hostname);
      for (const end of [socket, onward]) {
        sockets.add(end);
        end.on("error", () => end.destroy());
      }
      socket.pipe(onward).pipe(socket);
    });
    proxy.listen(0, "127.0.0.1");
    await once(proxy, "listening");
    return {
      uri: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      cut: async () => {
        const closed = once(proxy, "close");
        proxy.close();
        for (const socket of sockets) socket.destroy();
        await closed;
      },
    };
  };

  it("says so with a code, masks the rest and is not ready", async () => {
    const way = await openWay();
    await using cut = await openApi({ ...inject("neo4j"), uri: way.uri });
    expect((await cut.ask("{ revision { hash } }")).errors).toEqual([]);
    await way.cut();

    for (const query of [
      "{ entities(limit: 1) { id } }",
      '{ entity(id: "docker") { id } }',
      '{ search(text: "kvm") { score } }',
      '{ compare(ids: ["docker", "kvm"]) { unknownIds } }',
      "{ revision { hash } }",
    ]) {
      const { errors, status } = await cut.ask(query);
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(["SERVICE_UNAVAILABLE"]);
      expect(status).toBe(503);
      expect(JSON.stringify(errors)).not.toMatch(/bolt|127\.0\.0\.1|stack|ECONN/);
    }
    const ready = await cut.api.fetch("http://strata.test/health/ready");
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ready: false, reason: "DATABASE_UNAVAILABLE" });
    expect((await cut.api.fetch("http://strata.test/health/live")).status).toBe(200);
    expect(cut.logged.some(({ msg }) => msg === "request failed")).toBe(true);
  }, 120_000);
});
