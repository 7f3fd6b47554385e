"use client";

import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import { useState } from "react";
import buttons from "../design/button.module.css";
import type { ResultOf, VariablesOf } from "../graphql/graphql.ts";
import { textIn } from "../i18n/text-in.ts";
import { ExportQuery } from "./documents.ts";
import { quizClient } from "./quiz-client.ts";
import styles from "./quiz-tools.module.css";

type Format = VariablesOf<typeof ExportQuery>["format"];
type Result = ResultOf<typeof ExportQuery>["exportQuiz"];
type QuizFile = Extract<Result, { __typename: "QuizFile" }>;

/** Every format; `alone` says whether a file without the answers is worth anything in it. */
const FORMATS = [
  { id: "MOODLE_XML", alone: false },
  { id: "GIFT", alone: false },
  { id: "AIKEN", alone: false },
  { id: "ANKI", alone: false },
  { id: "CSV", alone: true },
  { id: "JSON", alone: true },
] as const satisfies readonly { id: Format; alone: boolean }[];

const bytesOf = ({ encoding, content }: QuizFile): BlobPart =>
  encoding === "BASE64" ? Uint8Array.from(atob(content), (char) => char.charCodeAt(0)) : content;

const save = (file: QuizFile): void => {
  const address = URL.createObjectURL(new Blob([bytesOf(file)], { type: file.mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.fileName;
  link.click();
  URL.revokeObjectURL(address);
};

/** Downloads a quiz for another program, with its answers or for handing out without. */
export const ExportQuiz = ({
  language,
  code,
  attemptId,
  mayHaveKey,
}: {
  language: Language;
  code: string;
  attemptId: string;
  /** Whether this attempt made the quiz or is finished. */
  mayHaveKey: boolean;
}) => {
  const t = useTranslations("quizTools");
  const [withKey, setWithKey] = useState(mayHaveKey);
  const [format, setFormat] = useState<Format>(mayHaveKey ? "MOODLE_XML" : "CSV");
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | "UNREACHABLE" | null>(null);
  const offered = FORMATS.filter(({ alone }) => withKey || alone);
  const wanted = offered.some(({ id }) => id === format) ? format : "CSV";

  const download = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const { data } = await quizClient()
      .query(ExportQuery, {
        code,
        format: wanted,
        language: language === "zh" ? "ZH" : "EN",
        withKey,
        attemptId: withKey ? attemptId : null,
      })
      .toPromise();
    setBusy(false);
    const written = data?.exportQuiz ?? "UNREACHABLE";
    setResult(written);
    if (written !== "UNREACHABLE" && written.__typename === "QuizFile") save(written);
  };

  return (
    <div className={styles.export}>
      <div className={styles.line}>
        <label className={styles.format}>
          {t("export.format")}
          <select
            className={styles.select}
            value={wanted}
            onChange={(event) =>
              setFormat(FORMATS.find(({ id }) => id === event.target.value)?.id ?? "CSV")
            }
          >
            {offered.map(({ id }) => (
              <option key={id} value={id}>
                {t(`export.formats.${id}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={buttons.secondary} onClick={() => void download()}>
          {busy ? t("export.writing") : t("export.download")}
        </button>
      </div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={withKey}
          disabled={!mayHaveKey}
          onChange={(event) => setWithKey(event.target.checked)}
        />
        {t("export.withKey")}
      </label>
      {!mayHaveKey && <p className={styles.small}>{t("export.keyLater")}</p>}
      {!withKey && <p className={styles.small}>{t("export.keyNeeded")}</p>}
      <div role="status">
        {result !== null && result !== "UNREACHABLE" && result.__typename === "QuizFile" && (
          <>
            <p>{t("export.done", { file: result.fileName })}</p>
            <ul className={styles.notes}>
              {result.notes.map((note) => (
                <li key={note.textEn}>{textIn(note, "text", language)}</li>
              ))}
            </ul>
          </>
        )}
        {result === "UNREACHABLE" && <p className={styles.failed}>{t("export.unreachable")}</p>}
        {result !== null && result !== "UNREACHABLE" && result.__typename !== "QuizFile" && (
          <p className={styles.failed}>
            {result.code === "KEY_NOT_YOURS"
              ? t("export.keyLater")
              : t("export.refused", { message: result.message })}
          </p>
        )}
      </div>
    </div>
  );
};
