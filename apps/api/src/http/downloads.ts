import { EXPORT_PATH, EXPORT_WORDS, exportOf, type Services } from "@strata/schema";
import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { createMask } from "../errors.ts";

const problem = (status: number, message: string, code: string): Response =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { status });

/** The file piece by piece, so that the whole of it is never held as one text. */
const streamOf = (chunks: Iterable<string>): ReadableStream<Uint8Array> => {
  const pieces = chunks[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
};

const download = async (url: URL, services: Services): Promise<Response> => {
  const table = url.searchParams.get("table") ?? undefined;
  const file = await exportOf(url.pathname.slice(EXPORT_PATH.length), table, services);
  if (file === null) {
    return problem(
      404,
      `There is no such format. Known: ${EXPORT_WORDS.map((word) => EXPORT_PATH + word).join(", ")}.`,
      "NOT_FOUND",
    );
  }
  return new Response(streamOf(file.chunks), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename="${file.fileName}"`,
      "x-strata-revision": file.revision,
      "cache-control": "no-cache",
    },
  });
};

/** `GET /export/<format>`: all that is known as a file. Errors are JSON, with the codes that GraphQL has. */
export const useDownloads = (services: Services, log: Logger): Plugin => {
  const mask = createMask(log);
  return {
    async onRequest({ request, url, endResponse }) {
      if (!url.pathname.startsWith(EXPORT_PATH)) return;
      if (request.method !== "GET" && request.method !== "HEAD") {
        endResponse(problem(405, "A download is asked for with GET.", "METHOD_NOT_ALLOWED"));
        return;
      }
      try {
        endResponse(await download(new URL(url.href), services));
      } catch (error) {
        const shown = mask(error);
        const extensions = shown instanceof GraphQLError ? shown.extensions : {};
        const { http, code } = extensions as { http?: { status?: number }; code?: string };
        endResponse(problem(http?.status ?? 400, shown.message, code ?? "BAD_USER_INPUT"));
      }
    },
  };
};
