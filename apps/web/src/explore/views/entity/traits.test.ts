import { describe, expect, it } from "vitest";
import { type Trait, traitRows } from "./traits.ts";

const trait = (id: string, dimension: string, value: string | null): Trait => ({
  id,
  status: "ACCEPTED",
  since: null,
  sinceLabel: null,
  until: null,
  untilLabel: null,
  inferred: false,
  statementEn: id,
  statementZh: id,
  noteEn: null,
  noteZh: null,
  sections: [],
  dispute: null,
  dimension: { id: dimension, nameEn: dimension, nameZh: dimension, scale: "NOMINAL" },
  value: value === null ? null : { id: value, nameEn: value, nameZh: value },
});

describe("traitRows", () => {
  it("says a value once however many claims state it, and keeps words apart from values", () => {
    const [kernel, cost] = traitRows([
      trait("c1", "kernel", "the host’s"),
      trait("c2", "cost", null),
      trait("c3", "kernel", "the host’s"),
      trait("c4", "kernel", null),
    ]);
    expect(kernel?.values.map(({ claims }) => claims.map(({ id }) => id))).toEqual([["c1", "c3"]]);
    expect(kernel?.words.map(({ id }) => id)).toEqual(["c4"]);
    expect(cost?.values).toEqual([]);
    expect(cost?.words.map(({ id }) => id)).toEqual(["c2"]);
  });
});
