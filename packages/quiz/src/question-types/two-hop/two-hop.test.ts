import type { Knowledge } from "@strata/graph-model";
import { inMemoryGraphReader, relation, tinyGraph } from "@strata/graph-model/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FALSITY_RULES } from "../../proof/judge.ts";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";
import { closedCell } from "../../testing/closed-cell.ts";

const type = "two-hop";

/** KVM creates virtual machines and nothing else, and these create images and nothing else. */
const chained = (more: Partial<Knowledge> = {}): Knowledge => ({
  ...tinyGraph,
  claims: [...tinyGraph.claims, relation("z1", ["virtual-machine", "CREATES", "image"])],
  closedCells: [
    ...tinyGraph.closedCells,
    closedCell("kvm", "CREATES", ["virtual-machine"]),
    closedCell("virtual-machine", "CREATES", ["image"]),
  ],
  ...more,
});
const ofKvm = async (knowledge: Knowledge) =>
  (await itemsOfSeeds(inMemoryGraphReader(knowledge, "r1"), type, 8)).filter(
    ({ fact }) => fact === "r010",
  );

describe("two-hop", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("keys what the thing in between leads to, and disproves the rest by the closed cell", async () => {
    const items = await ofKvm(chained());
    expect(items.length).toBeGreaterThan(0);
    for (const { options, stem, subject } of items) {
      expect(subject).toBe("kvm");
      expect(`${stem.en} ${stem.zh}`).not.toMatch(/virtual machine|虚拟机/i);
      for (const { statement, right, proof } of options) {
        expect(statement).toMatchObject({ kind: "PATH", subject: "kvm" });
        expect(statement.kind === "PATH" && statement.object === "image").toBe(right);
        expect(proof.rule).toBe(right ? "ACCEPTED" : "F2");
        expect(proof.claimIds[0]).toBe("r010");
      }
    }
  });

  it("tells both steps in the explanation", async () => {
    const [item] = await ofKvm(chained());
    const told = item?.explanation.options.map(({ text }) => text.en).join(" ");
    expect(told).toContain("z1.");
    expect(item?.explanation.claimIds).toEqual(expect.arrayContaining(["r010", "z1"]));
  });

  it("asks nothing when the first step may lead elsewhere, or when F2 is switched off", async () => {
    const open = chained().closedCells.filter(({ subject }) => subject !== "kvm");
    expect(await ofKvm(chained({ closedCells: open }))).toEqual([]);
    expect(await ofKvm(chained())).not.toEqual([]);
    vi.spyOn(FALSITY_RULES, "F2").mockReturnValue(null);
    expect(await ofKvm(chained())).toEqual([]);
  });

  it("asks nothing of a cell with two members, which the stem could not speak of as one", async () => {
    const facts = (await allItems(inMemoryGraphReader(chained(), "r1"), type)).map(
      ({ fact }) => fact,
    );
    expect(facts).not.toContain("r012");
    expect(facts).not.toContain("r013");
  });
});
