import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { warmUp } from "./warm-up.ts";

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe("warmUp", () => {
  it("asks again while the API is not there yet, and for each page once it is", async () => {
    fetched.mockRejectedValueOnce(new TypeError("fetch failed"));
    fetched.mockResolvedValueOnce(new Response("{}", { status: 503 }));
    fetched.mockImplementation(async () => new Response("{}"));
    const warm = warmUp();
    await vi.advanceTimersByTimeAsync(10_000);
    await warm;
    const queries = fetched.mock.calls.map(([, init]) => String(init?.body).slice(0, 40));
    expect(queries).toHaveLength(4);
    expect(queries[1]).toBe(queries[0]);
    expect(queries[2]).toBe(queries[0]);
    expect(queries[3]).not.toBe(queries[0]);
  });

  it("gives up without a word when the API never answers", async () => {
    fetched.mockRejectedValue(new TypeError("fetch failed"));
    const warm = warmUp();
    await vi.advanceTimersByTimeAsync(600_000);
    await expect(warm).resolves.toBeUndefined();
  });
});
