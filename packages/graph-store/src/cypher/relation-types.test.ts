import type { RelationKind } from "@strata/graph-model";
import { expect, it } from "vitest";
import {
  aroundQuery,
  chainQuery,
  closureQuery,
  corridorQuery,
  neighbourhoodQuery,
} from "./walks.ts";

const INJECTED = "IS_A]->() DETACH DELETE n //" as RelationKind;
const SHAPE = { depth: 1, byKind: false, dated: false };
const CORRIDOR = { maxLength: 4, directed: false };

it("lets nothing into a query's text but the registry's words", () => {
  expect(closureQuery("IS_A", "up")).toContain("-[:IS_A*1..]->");
  expect(() => closureQuery(INJECTED, "up")).toThrow(RangeError);
  expect(() => chainQuery(INJECTED, "up", false)).toThrow(RangeError);
  expect(() => chainQuery(INJECTED, "up", true)).toThrow(RangeError);
  expect(() => aroundQuery([INJECTED], false)).toThrow(RangeError);
  expect(() => neighbourhoodQuery({ ...SHAPE, relations: [INJECTED] })).toThrow(RangeError);
  expect(() => neighbourhoodQuery({ ...SHAPE, relations: ["IS_A"], depth: 4 })).toThrow(RangeError);
  expect(() => corridorQuery({ ...CORRIDOR, relations: ["IS_A", INJECTED] })).toThrow(RangeError);
  expect(() => corridorQuery({ ...CORRIDOR, relations: [] })).toThrow(RangeError);
});

it("writes one text for one set of relations, whatever their order", () => {
  expect(corridorQuery({ ...CORRIDOR, relations: ["USES", "IS_A", "USES"] })).toBe(
    corridorQuery({ ...CORRIDOR, relations: ["IS_A", "USES"] }),
  );
});
