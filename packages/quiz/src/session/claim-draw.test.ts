import { type Claim, drawKey } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { ClaimDraw } from "./claim-draw.ts";

const reader = inMemoryGraphReader(tinyGraph, "r1");

const drawAll = async (draw: ClaimDraw): Promise<Claim[]> => {
  const all: Claim[] = [];
  while (!draw.exhausted) all.push(...(await draw.next()));
  return all;
};

const wanted = tinyGraph.claims
  .filter((claim) => claim.kind === "RELATION" && claim.status === "ACCEPTED")
  .map((claim) => claim.id);

describe("ClaimDraw", () => {
  it.each([0, 1_000_000_000, 4_294_967_295])(
    "draws every accepted claim of a pattern once, from %i on",
    async (from) => {
      const drawn = await drawAll(new ClaimDraw(reader, { kind: "RELATION" }, from));
      expect(drawn.map((claim) => claim.id).sort()).toEqual([...wanted].sort());
      const [first] = drawn;
      const above = wanted.map(drawKey).filter((key) => key >= from);
      const start = above.length > 0 ? Math.min(...above) : Math.min(...wanted.map(drawKey));
      expect(drawKey(first?.id ?? "")).toBe(start);
    },
  );

  it("goes on where the last page ended, asking once for each page", async () => {
    const many: Claim[] = Array.from({ length: 500 }, (_, i) => {
      const [claim] = tinyGraph.claims.filter(({ kind }) => kind === "RELATION");
      if (claim === undefined) throw new Error("no relation claim");
      return { ...claim, id: `z${i}` };
    });
    const pages: number[] = [];
    const large = inMemoryGraphReader({ ...tinyGraph, claims: many }, "r1");
    const counting = {
      ...large,
      drawClaims: async (...request: Parameters<typeof large.drawClaims>) => {
        pages.push(request[2]);
        return large.drawClaims(...request);
      },
    };
    const drawn = await drawAll(new ClaimDraw(counting, { kind: "RELATION" }, 77));
    expect(new Set(drawn.map((claim) => claim.id)).size).toBe(500);
    expect(drawn).toHaveLength(500);
    expect(pages).toEqual([16, 32, 64, 128, 256, 512]);
  });

  it("loses nothing when a page ends between two claims with the same key", async () => {
    // Two words that FNV-1a is known to confuse.
    const tied = ["costarring", "liquid"];
    expect(new Set(tied.map(drawKey)).size).toBe(1);
    const others = Array.from({ length: 298 }, (_, i) => `z${i}`);
    const [relation] = tinyGraph.claims.filter(({ kind }) => kind === "RELATION");
    if (relation === undefined) throw new Error("no relation claim");
    const claims = [...others, ...tied].map((id): Claim => ({ ...relation, id }));
    const keys = claims.map(({ id }) => drawKey(id)).sort((a, b) => a - b);
    // From here the first of the two is the 16th, the last of the first page.
    const from = keys[(keys.indexOf(drawKey("liquid")) - 15 + keys.length) % keys.length] ?? 0;
    const reader = inMemoryGraphReader({ ...tinyGraph, claims }, "r1");
    const drawn = await drawAll(new ClaimDraw(reader, { kind: "RELATION" }, from));
    expect(drawn.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  it("keeps to the topics", async () => {
    const draw = new ClaimDraw(reader, { kind: "RELATION", topics: ["lxc"] }, 5);
    const drawn = await drawAll(draw);
    const about = tinyGraph.claims.filter(
      (claim) =>
        claim.kind === "RELATION" &&
        claim.status === "ACCEPTED" &&
        [claim.subject, claim.object].includes("lxc"),
    );
    expect(about.length).toBeGreaterThan(2);
    expect(drawn.map((claim) => claim.id).sort()).toEqual(about.map((claim) => claim.id).sort());
  });
});
