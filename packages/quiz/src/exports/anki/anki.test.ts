import { LANGUAGES } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { isQuiz } from "../../quiz.ts";
import { assembleQuiz } from "../../session/assemble-quiz.ts";
import { awkwardQuiz, QUIZZES_TO_READ_BACK, tinyOptions, tinyQuiz } from "../fixtures/quizzes.ts";
import { readAnki, readCards } from "../fixtures/read-anki.ts";
import { comparable, fileOf, toldBy } from "../fixtures/read-back.ts";
import type { QuizExportOptions } from "../quiz-export.ts";
import { anki } from "./anki.ts";

const packed = async (make = tinyQuiz, options: Partial<QuizExportOptions> = {}) =>
  readAnki((await fileOf(anki, await make(), tinyOptions(options))).body);

describe("Anki", () => {
  it.each(QUIZZES_TO_READ_BACK)(
    "reads back %s, both languages from one file",
    async (_, makeQuiz) => {
      const [quiz, read] = [await makeQuiz(), await packed(makeQuiz)];
      for (const language of LANGUAGES) {
        const told = await toldBy(quiz, tinyOptions(), language);
        expect(comparable(readCards(read, language), quiz)).toEqual(comparable(told, quiz));
      }
    },
  );

  it("is a sound collection of schema 11 without media", async () => {
    const { files, media, integrity, col } = await packed();
    expect(files).toEqual(["collection.anki2", "media"]);
    expect(media).toEqual({});
    expect(integrity).toBe("ok");
    expect(col).toMatchObject({ ver: 11, mod: Date.parse("2026-01-02T03:04:05Z") });
    const decks: Record<string, { name: string; conf: number }> = JSON.parse(String(col.decks));
    expect(Object.values(decks).map(({ name }) => name)).toEqual(["Default", "Strata::0123456789"]);
    const options = JSON.parse(String(col.dconf));
    for (const { conf } of Object.values(decks)) expect(options[conf]).toBeDefined();
    expect(JSON.parse(String(col.conf)).curDeck).toBe(1);
  });

  it("has one new card for each note, in the quiz's deck and order", async () => {
    const { notes, cards, col } = await packed();
    const [deck] = Object.keys(JSON.parse(String(col.decks))).filter((id) => id !== "1");
    expect(cards).toHaveLength(notes.length);
    for (const [i, note] of notes.entries()) {
      expect(cards.find(({ nid }) => nid === note.id)).toMatchObject({
        did: Number(deck),
        ord: 0,
        type: 0,
        queue: 0,
        due: i + 1,
      });
    }
  });

  it("has a template that names fields there are, and only those", async () => {
    const { col, fields } = await packed();
    const [type] = Object.values<{
      tmpls: { qfmt: string; afmt: string }[];
      css: string;
      req: unknown;
    }>(JSON.parse(String(col.models)));
    const [template] = type?.tmpls ?? [];
    const named = [...`${template?.qfmt}${template?.afmt}`.matchAll(/\{\{[#^/]?(\w+)\}\}/g)].map(
      ([, name]) => name,
    );
    expect(new Set(named)).toEqual(new Set(Object.keys(fields[0] ?? {})));
    expect(template?.qfmt).not.toMatch(/Answer|Verdict|Sources/);
    expect(type?.req).toEqual([[0, "any", [1, 2]]]);
    expect(type?.css).toContain(".card");
  });

  it("shows on the front what there is to put in order, to match or to type, and on the back the right answer", async () => {
    const [many, order, pairs, typed] = (await packed(tinyQuiz)).fields;
    const items = (markup = "") => [...markup.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text);
    expect(many?.AnswerEn?.match(/class="right"/g)).toHaveLength(2);
    expect(items(order?.OptionsEn)).toEqual([
      ...["Virtual machine", "Linux kernel", "Guest operating system", "KVM"],
    ]);
    expect(order?.AnswerEn).toMatch(/Linux kernel.*KVM.*Virtual machine.*Guest operating system/);
    expect(items(pairs?.OptionsZh)).toEqual([
      ...["Docker", "KVM", "Kubernetes", "硬件", "无：不做虚拟化", "操作系统"],
    ]);
    expect(pairs?.AnswerZh).toContain(
      '<span class="option">Docker</span> → <span class="target">操作系统</span>',
    );
    expect(typed?.OptionsZh).toBe("");
    expect(items(typed?.AnswerZh)[0]).toBe("容器");
  });

  it("puts the language that was asked for first", async () => {
    expect((await packed()).fields[0]?.ChineseFirst).toBe("");
    expect((await packed(tinyQuiz, { language: "zh" })).fields[0]?.ChineseFirst).toBe("zh");
  });

  it("links the sources in both languages", async () => {
    const { fields } = await packed();
    const [first] = fields;
    expect(first?.SourcesEn).toContain('<a href="https://example.org/guide">A guide to');
    expect(first?.SourcesZh).toContain('<a href="https://example.org/guide">虚拟机与容器入门：');
  });

  it("gives Anki nothing to play", async () => {
    const { notes } = await packed(awkwardQuiz);
    expect(notes.map(({ flds }) => flds).join("")).not.toContain("[sound");
  });

  it("knows a question again: in another quiz, in the other language, with other foils", async () => {
    const reader = inMemoryGraphReader(tinyGraph, "r1");
    const made = await Promise.all(
      ["one", "two", "three", "four"].map((seed) =>
        assembleQuiz({
          reader,
          seed,
          blueprint: { topics: [], types: ["relation-kind"], size: 4 },
        }),
      ),
    );
    // There are fewer facts than sixteen to ask: some come again.
    const guids = new Map<string, Set<unknown>>();
    const types = new Set<unknown>();
    for (const [i, quiz] of made.entries()) {
      if (!isQuiz(quiz)) throw new Error(quiz.message);
      const options = tinyOptions({ language: i % 2 === 0 ? "en" : "zh" });
      const { notes } = await readAnki((await fileOf(anki, quiz, options)).body);
      for (const [n, { fact }] of quiz.questions.entries()) {
        guids.set(fact, (guids.get(fact) ?? new Set()).add(notes[n]?.guid));
        types.add(notes[n]?.mid);
      }
    }
    expect(guids.size).toBeLessThan(16);
    for (const [fact, ids] of guids) expect(ids.size, fact).toBe(1);
    expect(new Set([...guids.values()].flatMap((ids) => [...ids])).size).toBe(guids.size);
    expect(types.size).toBe(1);
  });

  it("writes the same bytes for the same quiz and time, and a newer note later", async () => {
    const quiz = await tinyQuiz();
    const bytes = (await fileOf(anki, quiz, tinyOptions())).body;
    expect((await fileOf(anki, quiz, tinyOptions())).body).toEqual(bytes);
    const later = await packed(tinyQuiz, { now: new Date("2026-01-02T03:04:06Z") });
    const [now, then] = [later.notes[0]?.mod, (await readAnki(bytes)).notes[0]?.mod];
    expect(Number(now) - Number(then)).toBe(1);
  });

  it("refuses to be written without the key", async () => {
    expect(await anki.write(await tinyQuiz(1), tinyOptions({ withKey: false }))).toMatchObject({
      code: "KEY_NEEDED",
    });
  });
});
