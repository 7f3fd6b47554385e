import { describe, expect, it } from "vitest";
import { QUIZZES_TO_READ_BACK, tinyOptions, tinyQuiz } from "../fixtures/quizzes.ts";
import { bodyOf, fileOf } from "../fixtures/read-back.ts";
import { json } from "./json.ts";

describe("JSON", () => {
  it.each(QUIZZES_TO_READ_BACK)("reads back %s whole, the proofs included", async (_, makeQuiz) => {
    const quiz = await makeQuiz();
    const document = JSON.parse(await bodyOf(json, quiz, tinyOptions()));
    expect(document).toMatchObject({
      format: "strata-quiz",
      version: 1,
      ...quiz,
      questions: quiz.questions.map(({ id: _id, ...question }) => question),
    });
  });

  it("gives each question its stable id and its sources", async () => {
    const { questions } = JSON.parse(await bodyOf(json, await tinyQuiz(), tinyOptions()));
    const ids: string[] = questions.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^strata-[0-9a-z]{10}$/.test(id))).toBe(true);
    for (const { sources } of questions) expect(sources.length).toBeGreaterThan(0);
    expect(questions[0].sources[0]).toMatchObject({ title: { en: expect.any(String) } });
  });

  it("without the key tells nothing that the key could be read or made from", async () => {
    const quiz = await tinyQuiz();
    const body = await bodyOf(json, quiz, tinyOptions({ withKey: false }));
    const { questions, ...rest } = JSON.parse(body);
    expect(Object.keys(rest)).toEqual(["format", "version", "code", "revision", "engineVersion"]);
    for (const question of questions) {
      expect(Object.keys(question)).toEqual([
        ...["id", "number", "type", "format", "difficulty", "stem", "options", "targets"],
      ]);
    }
    expect(body).not.toContain(quiz.seed);
  });

  it("names what has lost its sources", async () => {
    const quiz = await tinyQuiz(1);
    const { notes } = await fileOf(
      json,
      quiz,
      tinyOptions({ citations: { ofClaim: () => [], ofSection: () => null } }),
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]?.en).toMatch(/^Questions 1, 2, .* and \d+ name no source/);
    expect((await fileOf(json, quiz, tinyOptions())).notes).toEqual([]);
  });
});
