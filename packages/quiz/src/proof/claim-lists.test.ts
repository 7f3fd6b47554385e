import { describe, expect, it } from "vitest";
import { ClaimLists } from "./claim-lists.ts";

describe("ClaimLists", () => {
  it("lists claims by their end and what they say, in order of id whatever the order of adding", () => {
    const lists = new ClaimLists<{ readonly id: string }>();
    lists.add("docker", "USES", { id: "r2" });
    lists.add("docker", "CREATES", { id: "r3" });
    lists.add("docker", "USES", { id: "r1" });
    const ids = (says?: string) => lists.at("docker", says).map(({ id }) => id);
    expect(ids()).toEqual(["r1", "r2", "r3"]);
    expect(ids("USES")).toEqual(["r1", "r2"]);
    expect(ids("IS_A")).toEqual([]);
    expect(lists.at("kvm")).toEqual([]);
  });
});
