import { describe, expect, it } from "vitest";
import {
  ANYTHING,
  isUsable,
  type QuizWish,
  waysOut,
  wishFromQuery,
  wishToQuery,
  wishToSend,
} from "./quiz-wish.ts";

const WISH: QuizWish = {
  mode: "TEST",
  topics: ["docker", "kvm"],
  types: ["who-says"],
  levels: ["EASY", "HARD"],
  size: 20,
};

const refused = (parameters: Readonly<Record<string, readonly string[]>>) => ({
  code: "TOO_FEW_QUESTIONS",
  message: "",
  parameters,
});
const kinds = (ways: ReturnType<typeof waysOut>) => ways.map(({ kind, id }) => [kind, id]);

describe("a wish in the address", () => {
  it("is read as it was written", () => {
    const query = wishToQuery(WISH);
    expect(query).toBe("mode=TEST&topics=docker,kvm&types=who-says&levels=EASY,HARD&size=20");
    expect(wishFromQuery(Object.fromEntries(new URLSearchParams(query)))).toEqual(WISH);
    expect(wishToQuery(ANYTHING)).toBe("");
    expect(wishFromQuery({})).toEqual(ANYTHING);
  });

  it("leaves out what is unknown or out of range", () => {
    expect(wishFromQuery({ mode: "REVIEW", size: "51", levels: "HARD,AWFUL" })).toEqual({
      ...ANYTHING,
      levels: ["HARD"],
    });
  });
});

describe("wishToSend", () => {
  it("asks an adaptive test about everything", () => {
    expect(wishToSend({ ...WISH, mode: "ADAPTIVE" })).toEqual({ ...ANYTHING, mode: "ADAPTIVE" });
    expect(wishToSend(WISH)).toBe(WISH);
  });
});

describe("isUsable", () => {
  it("keeps views for tests and challenges", () => {
    expect(isUsable({ asksForViews: true }, "PRACTICE")).toBe(false);
    expect(isUsable({ asksForViews: true }, "CHALLENGE")).toBe(true);
    expect(isUsable({ asksForViews: false }, "PRACTICE")).toBe(true);
  });
});

describe("waysOut", () => {
  it("offers fewer, other types, other topics and all levels, each as a whole wish", () => {
    const ways = waysOut(
      WISH,
      refused({ possible: ["7"], otherTypes: ["trait-of", "direction"], otherTopics: ["lxc"] }),
    );
    expect(kinds(ways)).toEqual([
      ["fewer", null],
      ["type", "trait-of"],
      ["type", "direction"],
      ["withoutTypes", null],
      ["topic", "lxc"],
      ["levels", null],
      ["anything", null],
    ]);
    expect(ways.map(({ wish }) => wish).slice(0, 5)).toEqual([
      { ...WISH, size: 7 },
      { ...WISH, types: ["who-says", "trait-of"] },
      { ...WISH, types: ["who-says", "direction"] },
      { ...WISH, types: [] },
      { ...WISH, topics: ["docker", "kvm", "lxc"] },
    ]);
    expect(ways.at(-1)?.wish).toEqual({ ...ANYTHING, mode: "TEST" });
  });

  it("offers no quiz without questions", () => {
    expect(kinds(waysOut({ ...WISH, levels: [] }, refused({ possible: ["0"] })))).toEqual([
      ["anything", null],
    ]);
  });

  it("offers the modes that ask a type", () => {
    const ways = waysOut(WISH, refused({ types: ["who-says"], modes: ["TEST", "CHALLENGE"] }));
    expect(kinds(ways)).toContainEqual(["mode", "CHALLENGE"]);
    expect(ways.find(({ kind }) => kind === "withoutTypes")?.wish.types).toEqual([]);
  });
});
