import type { RelationClaim } from "@strata/graph-model";
import { inMemoryGraphReader, relation, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { allItems, itemsOfSeeds } from "../../testing/all-items.ts";

const confusion: RelationClaim = {
  ...relation("x1", ["container", "CONFUSED_WITH", "virtual-machine"]),
  contrast: {
    subject: { en: "runs on the kernel of its host", zh: "在宿主机的内核上运行" },
    object: { en: "boots a kernel of its own", zh: "启动自己的内核" },
    dimension: "own-kernel",
  },
  inferred: true,
};
const withConfusion = (one: RelationClaim) =>
  inMemoryGraphReader(
    {
      ...tinyGraph,
      claims: [
        ...tinyGraph.claims.filter(
          (claim) => claim.kind !== "RELATION" || claim.relation !== "CONFUSED_WITH",
        ),
        one,
      ],
    },
    "r1",
  );
const type = "confusion-contrast";

describe("confusion-contrast", () => {
  it("offers the contrast and the same swapped, disproved by the values of the two", async () => {
    const items = await itemsOfSeeds(withConfusion(confusion), type, 8);
    expect(items).toHaveLength(8);
    for (const item of items) {
      const right = item.options.find((option) => option.right);
      const wrong = item.options.find((option) => !option.right);
      expect(right?.text).toEqual({
        en: "A container runs on the kernel of its host; a virtual machine boots a kernel of its own.",
        zh: "容器在宿主机的内核上运行；虚拟机启动自己的内核。",
      });
      expect(wrong?.text.zh).toBe("容器启动自己的内核；虚拟机在宿主机的内核上运行。");
      expect(wrong?.proof).toMatchObject({ rule: "F1" });
    }
  });

  it("asks nothing that no dimension proves", async () => {
    const { contrast } = confusion;
    if (contrast === null) throw new Error("fixture");
    const unproven = withConfusion({ ...confusion, contrast: { ...contrast, dimension: null } });
    expect(await allItems(unproven, type)).toEqual([]);
  });
});
