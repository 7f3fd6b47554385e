import { QUIZ_EXPORT_IDS } from "@strata/quiz";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { OpenApi } from "./testing/open-api.ts";
import { anyAnswer, openSeededApi, type QuizClient, quizClient } from "./testing/quiz-client.ts";
import { everySelection } from "./testing/walk-schema.ts";

let open: OpenApi;
let client: QuizClient;

beforeAll(async () => {
  open = await openSeededApi(inject("neo4j"));
  client = quizClient(open);
});

afterAll(() => open[Symbol.asyncDispose]());

/** What only an answer that may be told of may show: names of fields, at any depth. */
const SECRETS = [
  "key",
  "explanation",
  "truth",
  "rule",
  "verdictEn",
  "verdictZh",
  "correctOption",
  "credit",
  "fact",
  "score",
  "ability",
];

/** The fields that hold anything; what must not be told is null. */
const namesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (value === null || typeof value !== "object") return [];
  // What follows from stated facts names a rule of its own, which proves no question.
  return Object.entries(value).flatMap(([name, inner]) =>
    inner === null ? [] : name === "derived" ? [name] : [name, ...namesIn(inner)],
  );
};

describe("before a question may be told of", () => {
  /** Asks for every field of everything that one gets to from a root field. */
  const walk = async (root: string, type: string, variables: Record<string, unknown>) => {
    const selections = everySelection(open.schema, type);
    const seen = new Set<string>();
    for (const selection of selections) {
      const { data, errors } = await open.ask(
        `query($id: ID = "", $code: ID = "") { ${root} { ${selection} } attempt(id: $id) { answered } quiz(code: $code) { size } }`,
        variables,
      );
      expect(errors).toEqual([]);
      for (const name of namesIn(data)) seen.add(name);
    }
    return { selections: selections.join(" "), seen };
  };

  const begun = async (mode: string, seed: string) => {
    const { id, quiz } = await client.started({ mode, size: 10, topics: ["docker"], seed });
    return { quiz, variables: { id, code: quiz.code } };
  };

  it("no field that an attempt or a quiz leads to shows a key, a proof or an explanation", async () => {
    const { variables } = await begun("PRACTICE", "secret");
    for (const [root, type] of [
      ["attempt(id: $id)", "Attempt"],
      ["quiz(code: $code)", "Quiz"],
      ["featuredQuiz", "Quiz"],
    ] as const) {
      const { selections, seen } = await walk(root, type, variables);
      expect(selections.includes("explanation")).toBe(type === "Attempt");
      expect([...seen]).toEqual(
        expect.arrayContaining(["questions", "options", "stemZh", "textEn"]),
      );
      for (const secret of SECRETS) expect(seen).not.toContain(secret);
    }
  }, 240_000);

  it.each(["TEST", "CHALLENGE"])(
    "nor does any field of a %s that is answered and not finished",
    async (mode) => {
      const { quiz, variables } = await begun(mode, "answered");
      for (const question of quiz.questions) {
        await client.answered({
          attemptId: variables.id,
          questionId: question.id,
          chosen: anyAnswer(question),
        });
      }
      const { selections, seen } = await walk("attempt(id: $id)", "Attempt", variables);
      expect(selections).toContain("explanation");
      expect([...seen]).toEqual(expect.arrayContaining(["answers", "chosen", "answeredAt"]));
      for (const secret of [...SECRETS, "correct"]) expect(seen).not.toContain(secret);
    },
    240_000,
  );

  it("one answer in practice shows the key of its own question and of no other", async () => {
    const attempt = await client.started({ size: 3, types: ["trait-of"], seed: "one key" });
    const { key } = await client.answered({
      attemptId: attempt.id,
      questionId: "2",
      chosen: ["a"],
    });
    const { data } = await open.ask(
      "query($id: ID!) { attempt(id: $id) { answers { questionId key explanation { options { optionId } } } } }",
      { id: attempt.id },
    );
    expect(data).toEqual({
      attempt: {
        answers: [{ questionId: "2", key, explanation: { options: expect.any(Array) } }],
      },
    });
  });

  it("a question's text, ids and order do not depend on who asks", async () => {
    const [one, two] = [
      await client.started({ size: 5, seed: "order" }),
      await client.started({ size: 5, seed: "order" }),
    ];
    expect(one.quiz.questions).toEqual(two.quiz.questions);
    expect(one.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("exportQuiz", () => {
  interface FileRow {
    readonly __typename: string;
    readonly code?: string;
    readonly fileName: string;
    readonly mediaType: string;
    readonly encoding: "UTF_8" | "BASE64";
    readonly content: string;
    readonly notes: readonly { readonly textEn: string; readonly textZh: string }[];
    readonly parameters: readonly { readonly name: string; readonly values: readonly string[] }[];
  }

  const exported = async (args: Record<string, unknown>): Promise<FileRow> => {
    const { data, errors } = await open.ask<{ exportQuiz: FileRow }>(
      `query($code: ID!, $format: QuizExportFormat!, $language: QuizExportLanguage!, $withKey: Boolean, $attemptId: ID) {
        exportQuiz(code: $code, format: $format, language: $language, withKey: $withKey, attemptId: $attemptId) {
          __typename ... on QuizFile { fileName mediaType encoding content notes { textEn textZh } }
          ... on MutationError { code parameters { name values } } } }`,
      { language: "ZH", ...args },
    );
    expect(errors).toEqual([]);
    return data.exportQuiz;
  };

  const SETTINGS = { mode: "TEST", size: 4, types: ["trait-of", "direction"], seed: "export" };

  it.each(QUIZ_EXPORT_IDS)("gives whoever made the quiz a %s file with the key", async (format) => {
    const { id, quiz } = await client.started({ ...SETTINGS, seed: `export ${format}` });
    const file = await exported({ code: quiz.code, format, withKey: true, attemptId: id });
    expect(file.__typename).toBe("QuizFile");
    expect(file.fileName).toContain(quiz.code);
    expect(file.mediaType).toMatch(/^\w+\/[\w-]/);
    for (const { textEn, textZh } of file.notes) expect(textEn && textZh).toBeTruthy();
    if (file.encoding === "BASE64") {
      // The signature of a zip file.
      expect(Buffer.from(file.content, "base64").subarray(0, 2).toString()).toBe("PK");
    } else {
      expect(file.content.length).toBeGreaterThan(100);
    }
  });

  it("gives anybody a file without the key, in which nothing tells it", async () => {
    const { quiz } = await client.started(SETTINGS);
    const { content } = await exported({ code: quiz.code, format: "JSON" });
    const file: unknown = JSON.parse(content);
    const names = namesIn(file);
    expect(names).toContain("stem");
    for (const secret of [...SECRETS, "proof", "claimIds", "sources", "seed", "blueprint"]) {
      expect(names).not.toContain(secret);
    }
    const refused = await exported({ code: quiz.code, format: "ANKI" });
    expect(refused).toMatchObject({ __typename: "QuizExportError", code: "KEY_NEEDED" });
    const instead = refused.parameters.find(({ name }) => name === "instead")?.values ?? [];
    expect(instead).toContain("JSON");
    for (const format of instead) {
      expect((await exported({ code: quiz.code, format })).__typename).toBe("QuizFile");
    }
  });

  it("keeps the key from all others, until they have finished", async () => {
    const maker = await client.started({ ...SETTINGS, seed: "made by another" });
    const { code } = maker.quiz;
    const wish = { code, format: "JSON", withKey: true };
    const taker = await client.started({ code });
    const elsewhere = await client.started({ ...SETTINGS, seed: "elsewhere" });
    // Asking for the same quiz anew is not making it.
    const late = await client.started({ ...SETTINGS, seed: "made by another" });
    expect(late.quiz.code).toBe(code);
    await client.finished(elsewhere.id);
    for (const attemptId of [null, taker.id, elsewhere.id, late.id]) {
      expect(await exported({ ...wish, attemptId })).toMatchObject({
        __typename: "QuizExportError",
        code: "KEY_NOT_YOURS",
      });
    }
    await client.finished(taker.id);
    const { content } = await exported({ ...wish, attemptId: taker.id });
    expect(namesIn(JSON.parse(content))).toEqual(expect.arrayContaining(["key", "explanation"]));
  });

  it("says what is not there, by code", async () => {
    const { quiz } = await client.started(SETTINGS);
    const wish = { code: quiz.code, format: "JSON" };
    expect((await exported({ ...wish, code: "0000000000" })).code).toBe("UNKNOWN_QUIZ");
    expect((await exported({ ...wish, withKey: true, attemptId: "nobody" })).code).toBe(
      "UNKNOWN_ATTEMPT",
    );
  });

  it("writes no bank down, not even for whoever asked for it first", async () => {
    const { id, quiz } = await client.started({ mode: "ADAPTIVE" });
    expect(
      (await exported({ code: quiz.code, format: "JSON", withKey: true, attemptId: id })).code,
    ).toBe("NOT_EXPORTABLE");
    expect((await exported({ code: quiz.code, format: "CSV" })).code).toBe("NOT_EXPORTABLE");
  });
});
