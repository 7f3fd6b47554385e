import { apiUrl } from "../../env.ts";

/** What the API needs of a browser's request. Origin is judged here and goes no further. */
const REQUEST_HEADERS = ["accept", "content-type", "cookie"];
/** What the browser needs of the API's answer; its length and encoding are this hop's own. */
const RESPONSE_HEADERS = ["allow", "cache-control", "content-type", "set-cookie", "vary"];

const failure = (status: number, code: string, message: string): Response =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { status });

const isOwnOrigin = (request: Request): boolean => {
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
};

/** Passes a GraphQL request on to the API, whose address is read at each request, and streams its answer back. */
const passOn = async (request: Request): Promise<Response> => {
  if (!isOwnOrigin(request)) {
    return failure(403, "FOREIGN_ORIGIN", "Requests from other sites go to the API's own address.");
  }
  const target = new URL(apiUrl());
  target.search = new URL(request.url).search;
  const headers = new Headers();
  for (const name of REQUEST_HEADERS) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  try {
    const answer = await fetch(target, {
      method: request.method,
      headers,
      body: request.body,
      redirect: "manual",
      cache: "no-store",
      signal: request.signal,
      // Node asks for this wherever a body is a stream.
      ...(request.body === null ? {} : { duplex: "half" }),
    });
    const answerHeaders = new Headers();
    for (const name of RESPONSE_HEADERS) {
      const value = answer.headers.get(name);
      if (value !== null) answerHeaders.set(name, value);
    }
    return new Response(answer.body, { status: answer.status, headers: answerHeaders });
  } catch {
    return failure(502, "API_UNREACHABLE", "The API did not answer.");
  }
};

export { passOn as GET, passOn as POST };
