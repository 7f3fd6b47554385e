import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { choosePort, isPortFree, portFrom } from "./ports.mjs";

describe("choosePort", () => {
  it("passes over a port that is taken and one that is promised", async () => {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
    const address = server.address();
    const taken = typeof address === "object" && address !== null ? address.port : 0;
    expect(await isPortFree(taken)).toBe(false);
    expect(await choosePort(taken, [taken + 1])).toBeGreaterThan(taken + 1);
    await new Promise((resolve) => server.close(resolve));
    expect(await choosePort(taken)).toBe(taken);
  });
});

describe("portFrom", () => {
  it("reads a port, and what stands for none", () => {
    expect(portFrom("STRATA_WEB_PORT", 3000, { STRATA_WEB_PORT: "8080" })).toBe(8080);
    expect(portFrom("STRATA_WEB_PORT", 3000, { STRATA_WEB_PORT: "0" })).toBe(0);
    expect(portFrom("STRATA_WEB_PORT", 3000, { STRATA_WEB_PORT: "" })).toBe(3000);
    expect(portFrom("STRATA_WEB_PORT", 3000, {})).toBe(3000);
  });

  it.each(["web", "-1", "65536", "80.5"])("refuses %s and names the variable", (text) => {
    expect(() => portFrom("STRATA_WEB_PORT", 3000, { STRATA_WEB_PORT: text })).toThrow(
      `STRATA_WEB_PORT is "${text}"`,
    );
  });
});
