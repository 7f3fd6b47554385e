import { LANGUAGES } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { awkwardQuiz, QUIZZES_TO_READ_BACK, tinyOptions, tinyQuiz } from "../fixtures/quizzes.ts";
import { bodyOf, comparable, fileOf, toldBy } from "../fixtures/read-back.ts";
import { readCsv, readRows } from "../fixtures/read-csv.ts";
import { csv } from "./csv.ts";

describe("CSV", () => {
  it.each(QUIZZES_TO_READ_BACK)(
    "reads back %s, both languages from one file",
    async (_, makeQuiz) => {
      const quiz = await makeQuiz();
      const body = await bodyOf(csv, quiz, tinyOptions());
      for (const language of LANGUAGES) {
        const told = await toldBy(quiz, tinyOptions(), language);
        expect(comparable(readCsv(body, language), quiz)).toEqual(comparable(told, quiz));
      }
    },
  );

  it("gives no spreadsheet a formula to run, and says so", async () => {
    const { body, notes } = await fileOf(csv, await awkwardQuiz(), tinyOptions());
    expect(body).toContain(`"'=HYPERLINK`);
    expect(body).not.toMatch(/,"[=+\-@]/);
    expect(notes.some(({ en }) => en.includes("apostrophe"))).toBe(true);
  });

  it("names every source with its address, one to a line", async () => {
    const cells = readRows(await bodyOf(csv, await tinyQuiz(), tinyOptions())).flatMap((row) =>
      (row.sources_zh ?? "").split("\n"),
    );
    expect(cells).toContain("虚拟机与容器入门：基础 <https://example.org/guide>");
    expect(cells).toContain("Docker、KVM 与 Kubernetes 笔记：区别");
  });

  it("without the key has no column that tells it", async () => {
    const quiz = await tinyQuiz();
    const body = await bodyOf(csv, quiz, tinyOptions({ withKey: false }));
    const rows = readRows(body);
    expect(rows).toHaveLength(quiz.questions.length);
    const columns = Object.keys(rows[0] ?? {});
    expect(columns.filter((name) => /^(?:key|fact|verdict|feedback|sources)/.test(name))).toEqual(
      [],
    );
    expect(columns).toContain("option_d_zh");
    expect(columns).toContain("target_3_zh");
  });
});
