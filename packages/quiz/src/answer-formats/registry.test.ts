import { describe, expect, it } from "vitest";
import { ANSWER_FORMATS } from "./registry.ts";

const ids = (list: string) => [...list].map((id) => ({ id }));

describe.each(["PICK_ONE", "TRUE_FALSE"] as const)("%s", (format) => {
  const { grade } = ANSWER_FORMATS[format];
  const question = { options: ids("abc"), targets: [], key: ["b"] };

  it("marks the key right and another option wrong", () => {
    expect(grade(question, ["b"])).toEqual({ correct: true, credit: 1 });
    expect(grade(question, ["a"])).toEqual({ correct: false, credit: 0 });
  });

  it("takes no option, or several, for no answer", () => {
    for (const chosen of [[], ["a", "b"], ["b", "b"]]) {
      expect(grade(question, chosen)).toMatchObject({
        invalid: { code: "WRONG_NUMBER_OF_OPTIONS" },
      });
    }
  });

  it("refuses an option of another question and names those that there are", () => {
    expect(grade(question, ["z"])).toEqual({
      invalid: {
        code: "UNKNOWN_OPTION",
        message: 'The question has no option "z"; it has a, b, c.',
      },
    });
  });
});

describe("PICK_MANY", () => {
  const { grade, isSound } = ANSWER_FORMATS.PICK_MANY;
  const question = { options: ids("abcd"), targets: [], key: ["a", "c"] };

  it("wants all that are right and nothing else, in any order", () => {
    expect(grade(question, ["c", "a"])).toEqual({ correct: true, credit: 1 });
    expect(grade(question, ["a"])).toEqual({ correct: false, credit: 0 });
    expect(grade(question, ["a", "b", "c"])).toEqual({ correct: false, credit: 0 });
  });

  it("takes nothing, a thing twice and a foreign thing for no answer", () => {
    expect(grade(question, [])).toMatchObject({ invalid: { code: "WRONG_NUMBER_OF_OPTIONS" } });
    expect(grade(question, ["a", "a"])).toMatchObject({
      invalid: { code: "WRONG_NUMBER_OF_OPTIONS" },
    });
    expect(grade(question, ["a", "z"])).toMatchObject({ invalid: { code: "UNKNOWN_OPTION" } });
  });

  it("is sound with two right options and one wrong", () => {
    const options = (...right: boolean[]) =>
      right.map((one, place) => ({ right: one, place, target: null, accepts: [] }));
    expect(isSound(options(true, true, false))).toBe(true);
    expect(isSound(options(true, false, false))).toBe(false);
    expect(isSound(options(true, true, true))).toBe(false);
  });
});

describe("PUT_IN_ORDER", () => {
  const { grade, keyOf, isSound } = ANSWER_FORMATS.PUT_IN_ORDER;
  const question = { options: ids("abcd"), targets: [], key: ["c", "a", "d", "b"] };
  const placed = (...places: number[]) =>
    places.map((place) => ({ right: true, place, target: null, accepts: [] }));

  it("gives credit for the pairs that stand the right way round", () => {
    expect(grade(question, ["c", "a", "d", "b"])).toEqual({ correct: true, credit: 1 });
    expect(grade(question, ["a", "c", "d", "b"])).toEqual({ correct: false, credit: 5 / 6 });
    expect(grade(question, ["b", "d", "a", "c"])).toEqual({ correct: false, credit: 0 });
  });

  it("wants every option once", () => {
    for (const chosen of [["c", "a"], ["c", "a", "d", "d"], []]) {
      expect(grade(question, chosen)).toMatchObject({
        invalid: { code: "WRONG_NUMBER_OF_OPTIONS" },
      });
    }
    expect(grade(question, ["c", "a", "d", "z"])).toMatchObject({
      invalid: { code: "UNKNOWN_OPTION" },
    });
  });

  it("has the right order for its key, and does not show it", () => {
    expect(keyOf(placed(1, 3, 0, 2), [])).toEqual(["c", "a", "d", "b"]);
    expect(isSound(placed(1, 0, 2))).toBe(true);
    expect(isSound(placed(0, 1, 2))).toBe(false);
  });
});

describe("MATCH_PAIRS", () => {
  const { grade, keyOf } = ANSWER_FORMATS.MATCH_PAIRS;
  const text = (en: string) => ({ en, zh: en });
  const question = { options: ids("abc"), targets: ids("123"), key: ["a:2", "b:3", "c:1"] };

  it("gives credit for every right pair, in whatever order they come", () => {
    expect(grade(question, ["c:1", "a:2", "b:3"])).toEqual({ correct: true, credit: 1 });
    expect(grade(question, ["a:2", "b:1", "c:3"])).toEqual({ correct: false, credit: 1 / 3 });
  });

  it("wants every option matched once, with a target that is there", () => {
    expect(grade(question, ["a:2", "b:3"])).toMatchObject({
      invalid: { code: "WRONG_NUMBER_OF_OPTIONS" },
    });
    expect(grade(question, ["a:2", "a:3", "c:1"])).toMatchObject({
      invalid: { code: "WRONG_NUMBER_OF_OPTIONS" },
    });
    expect(grade(question, ["a:2", "b:3", "c:9"])).toMatchObject({
      invalid: { code: "UNKNOWN_OPTION", message: expect.stringContaining("1, 2, 3") },
    });
    expect(grade(question, ["a:2", "b:3", "c"])).toMatchObject({
      invalid: { code: "UNKNOWN_OPTION" },
    });
  });

  it("names the targets by where they are shown", () => {
    const option = (target: string, place: number) => ({
      right: true,
      place,
      target: text(target),
      accepts: [],
    });
    const shown = ["z", "x", "y"].map(text);
    expect(keyOf([option("x", 0), option("y", 1), option("z", 2)], shown)).toEqual(question.key);
  });
});

describe("TYPE_THE_TERM", () => {
  const { grade } = ANSWER_FORMATS.TYPE_THE_TERM;
  const question = {
    options: [],
    targets: [],
    key: ["Docker daemon", "dockerd", "Docker 守护进程"],
  };

  it("takes every name, however it is written", () => {
    for (const typed of [
      "docker daemon",
      "The Docker-daemon",
      " DOCKERD ",
      "Docker守护进程",
      "Ｄｏｃｋｅｒｄ",
    ]) {
      expect(grade(question, [typed])).toEqual({ correct: true, credit: 1 });
    }
    expect(grade(question, ["docker"])).toEqual({ correct: false, credit: 0 });
  });

  it("takes nothing typed for no answer", () => {
    for (const typed of [[], [""], [" … "]]) {
      expect(grade(question, typed)).toMatchObject({ invalid: { code: "EMPTY_TERM" } });
    }
  });
});
