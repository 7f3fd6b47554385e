import type { Bilingual, Language } from "@strata/graph-model";
import {
  isQuizFile,
  type NamedQuizFile,
  QUIZ_EXPORT_IDS,
  QUIZ_EXPORTS,
  type Quiz,
  type QuizExportId,
  readCitations,
  exportQuiz as writeQuiz,
} from "@strata/quiz";
import type { Builder } from "../builder.ts";
import type { Services } from "../context.ts";
import { enumValues } from "../enum-values.ts";
import { QuizExportError, UnknownAttemptError, UnknownQuizError } from "./errors.ts";

type Encoding = "UTF_8" | "BASE64";

const ENCODING_TEXTS: Record<Encoding, string> = {
  UTF_8: "The file is text, as it stands.",
  BASE64: "The file is bytes, written in Base64.",
};

/** Throws unless the attempt may see every key of the quiz: it made the quiz, or it is finished. */
const checkKeyFor = async (
  quiz: Quiz,
  attemptId: string | null | undefined,
  { quizStore }: Services,
): Promise<void> => {
  const attempt = attemptId ? await quizStore.attempt(attemptId) : null;
  if (attemptId && attempt === null) {
    throw new UnknownAttemptError(attemptId);
  }
  const isOfQuiz = attempt?.quizCode === quiz.code;
  if (!(isOfQuiz && (attempt.madeQuiz || attempt.finishedAt !== null))) {
    throw new QuizExportError(
      "KEY_NOT_YOURS",
      "The key is for whoever made the quiz or has finished it: give the id of that attempt, or ask for the file without the key.",
      { quizCode: quiz.code },
    );
  }
};

/** `exportQuiz(code, …)`: a stored quiz as a file for other programs, or for handing out. */
export const exportQuiz = (builder: Builder): void => {
  const formats = Object.fromEntries(
    QUIZ_EXPORT_IDS.map((id) => [id, `${QUIZ_EXPORTS[id].name.en}.`]),
  ) as Record<QuizExportId, string>;
  const format = builder.enumType("QuizExportFormat", {
    description: "What a quiz can be written as.",
    values: enumValues(formats),
  });
  const language = builder.enumType("QuizExportLanguage", {
    description: "A language of a file.",
    values: {
      EN: { value: "en" satisfies Language, description: "English." },
      ZH: { value: "zh" satisfies Language, description: "Chinese." },
    } as const,
  });
  const encodingEnum = builder.enumType("QuizFileEncoding", {
    description: "How a file is written into an answer.",
    values: enumValues(ENCODING_TEXTS),
  });

  const note = builder.objectRef<Bilingual>("QuizFileNote").implement({
    description:
      "What a format cannot say of a quiz, or what an importer does that would surprise.",
    fields: (t) => ({
      textEn: t.exposeString("en", { description: "In English." }),
      textZh: t.exposeString("zh", { description: "In Chinese." }),
    }),
  });

  const file = builder.objectRef<NamedQuizFile>("QuizFile").implement({
    description: "A quiz, written in one format.",
    fields: (t) => ({
      fileName: t.exposeString("fileName", { description: "As a browser saves it." }),
      mediaType: t.exposeString("mediaType", { description: "Its media type." }),
      encoding: t.field({
        type: encodingEnum,
        description: "How `content` is to be read.",
        resolve: ({ body }): Encoding => (typeof body === "string" ? "UTF_8" : "BASE64"),
      }),
      content: t.string({
        description: "The file itself.",
        resolve: ({ body }) =>
          typeof body === "string" ? body : Buffer.from(body).toString("base64"),
      }),
      notes: t.field({
        type: [note],
        description: "To be shown beside the file.",
        resolve: ({ notes }) => [...notes],
      }),
    }),
  });

  builder.queryField("exportQuiz", (t) =>
    t.field({
      type: file,
      description:
        "A stored quiz as a file. Without the key for handing out; with it for whoever made the quiz, or has finished an attempt at it and so seen every answer.",
      args: {
        code: t.arg.id({ required: true, description: "The quiz's code." }),
        format: t.arg({ type: format, required: true, description: "Written as what." }),
        language: t.arg({
          type: language,
          required: true,
          description:
            "Of a file that holds one language; which comes first in one that holds both.",
        }),
        withKey: t.arg.boolean({
          defaultValue: false,
          description: "Whether it tells the answers and what explains them.",
        }),
        attemptId: t.arg.id({
          description:
            "For the key: the secret id of the attempt that the quiz was made for (Attempt.madeQuiz), or of a finished one at it.",
        }),
      },
      errors: {
        types: [UnknownQuizError, UnknownAttemptError, QuizExportError],
        union: { name: "ExportQuizResult", description: "The file, or why there is none." },
      },
      resolve: async (_root, args, { services }): Promise<NamedQuizFile> => {
        const { code, attemptId } = args;
        const withKey = args.withKey === true;
        const quiz = await services.quizStore.quiz(code);
        if (!quiz) {
          throw new UnknownQuizError(code);
        }
        if (quiz.blueprint.mode === "ADAPTIVE") {
          throw new QuizExportError(
            "NOT_EXPORTABLE",
            "An adaptive test chooses its questions as it goes. Start a quiz of another mode and export that.",
            { quizCode: code, mode: quiz.blueprint.mode },
          );
        }
        if (withKey) {
          await checkKeyFor(quiz, attemptId, services);
        }
        const written = await writeQuiz(quiz, args.format, {
          language: args.language,
          withKey,
          citations: await readCitations(quiz, services.reader),
          now: services.now(),
        });
        if (!isQuizFile(written)) {
          throw new QuizExportError(written.code, written.message, written.parameters);
        }
        return written;
      },
    }),
  );
};
