import type { RelationKind } from "@strata/graph-model";
import { expect, it } from "vitest";
import { closureQuery, neighbourhoodQuery } from "./walks.ts";

it("lets nothing into a query's text but the registry's words", () => {
  expect(closureQuery("IS_A", "up")).toContain("-[:IS_A*1..]->");
  const injected = "IS_A]->() DETACH DELETE n //" as RelationKind;
  expect(() => closureQuery(injected, "up")).toThrow(RangeError);
  expect(() => neighbourhoodQuery(4)).toThrow(RangeError);
});
