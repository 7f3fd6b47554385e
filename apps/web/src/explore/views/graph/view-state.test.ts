import { describe, expect, it } from "vitest";
import {
  parseViewState,
  shownFamilies,
  toggleFamily,
  toggleFilter,
  viewStateQuery,
} from "./view-state.ts";

const parametersOf = (query: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(query));

describe("the graph's address", () => {
  it.each([
    "",
    "?at=docker",
    "?at=docker&open=docker,docker.runsOn&fam=runs,part&kind=TOOL&sel=kvm",
    "?path=docker~linux-kernel",
    "?at=kvm&open=none",
    "?fact=k17&cam=0.5,0.25,1.4&view=canvas",
  ])("reads and writes %s alike", (query) => {
    expect(viewStateQuery(parseViewState(parametersOf(query)))).toBe(query);
  });

  it("drops what can be no family, kind, path or id", () => {
    expect(
      parseViewState({
        fam: "runs,constructor",
        kind: "TOOL,toString",
        path: "a~a",
        open: "ok,<b>",
        cam: "1,2,0",
      }),
    ).toMatchObject({
      families: ["runs"],
      kinds: ["TOOL"],
      path: null,
      open: ["ok"],
      camera: null,
    });
  });
});

describe("toggleFilter", () => {
  it("takes one out, puts it back, and is no filter when all are on", () => {
    const all = ["is", "part", "runs"] as const;
    expect(toggleFilter(null, "part", all)).toEqual(["is", "runs"]);
    expect(toggleFilter(["is", "runs"], "part", all)).toBeNull();
    expect(toggleFilter(["is"], "is", all)).toEqual([]);
  });
});

describe("the families shown", () => {
  it("leave out the order of learning until it is asked for", () => {
    expect(shownFamilies({ families: null }).has("learning")).toBe(false);
    expect(shownFamilies({ families: toggleFamily(null, "learning") }).has("learning")).toBe(true);
  });

  it("are no filter again once they are what they were at first", () => {
    const withLearning = toggleFamily(null, "learning");
    expect(toggleFamily(withLearning, "learning")).toBeNull();
    expect(toggleFamily(null, "runs")).not.toContain("runs");
  });
});
