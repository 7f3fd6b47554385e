import { tinyGraph } from "@strata/graph-model/testing";
import { expect, it } from "vitest";
import { dateOf, optionalDate } from "./moment.ts";

const services = { releases: async () => tinyGraph.releases };

it("takes a day, or the day of a release", async () => {
  expect(await dateOf({ date: "2020-02-29" }, services)).toBe("2020-02-29");
  expect(await dateOf({ release: { product: "docker", version: "0.9" } }, services)).toBe(
    "2014-03-13",
  );
  expect(await optionalDate(null, services)).toBeUndefined();
});

it.each(["2021-02-29", "2022-13-01", "22-05-03", "2022-05-03T00:00", "now", ""])(
  "refuses %j",
  async (date) => {
    await expect(dateOf({ date }, services)).rejects.toMatchObject({
      extensions: { code: "BAD_USER_INPUT" },
    });
  },
);

it("refuses an unknown release, and names those that are known", async () => {
  const ask = (product: string, version: string) =>
    dateOf({ release: { product, version } }, services);
  await expect(ask("docker", "9.9")).rejects.toThrow(/Known: 0\.9, 1\.10/);
  await expect(ask("linux", "1")).rejects.toThrow(/docker, kubernetes/);
  await expect(ask("docker", "9.9")).rejects.toMatchObject({
    extensions: { code: "BAD_USER_INPUT", parameters: { knownVersions: ["0.9", "1.10"] } },
  });
});
