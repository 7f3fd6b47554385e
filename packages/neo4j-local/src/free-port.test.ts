import { createServer, type Server } from "node:net";
import { describe, expect, it } from "vitest";
import { choosePort, isPortFree } from "./free-port.ts";

describe("choosePort", () => {
  const allBut =
    (...taken: number[]) =>
    async (port: number) =>
      !taken.includes(port);
  const any = async () => 50_000;

  it("takes the preferred port when it is free", async () => {
    expect(await choosePort(7687, allBut(), any)).toBe(7687);
  });

  it("takes the nearest free neighbour when it is not", async () => {
    expect(await choosePort(7687, allBut(7687, 7688), any)).toBe(7689);
  });

  it("asks the system when the neighbourhood is full, or when told to", async () => {
    expect(await choosePort(7687, async () => false, any)).toBe(50_000);
    expect(await choosePort(0, allBut(), any)).toBe(50_000);
  });

  it("never goes past the last port", async () => {
    expect(await choosePort(65_535, allBut(65_535), any)).toBe(50_000);
  });
});

describe("isPortFree", () => {
  it.each(["127.0.0.1", "0.0.0.0", "::"])("sees a listener on %s", async (host) => {
    await using taken = await listen(host);
    expect(await isPortFree(taken.port)).toBe(false);
  });

  it("sees that a port is free again", async () => {
    const taken = await listen("127.0.0.1");
    await taken[Symbol.asyncDispose]();
    expect(await isPortFree(taken.port)).toBe(true);
  });
});

async function listen(host: string): Promise<{ port: number } & AsyncDisposable> {
  const server: Server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
