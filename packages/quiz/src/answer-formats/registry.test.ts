import { describe, expect, it } from "vitest";
import { ANSWER_FORMAT_IDS, ANSWER_FORMATS } from "./registry.ts";

const question = { options: [{ id: "a" }, { id: "b" }, { id: "c" }], key: ["b"] };

describe.each(ANSWER_FORMAT_IDS)("%s", (id) => {
  const { grade } = ANSWER_FORMATS[id];

  it("marks the key right and another option wrong", () => {
    expect(grade(question, ["b"])).toEqual({ correct: true });
    expect(grade(question, ["a"])).toEqual({ correct: false });
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
