import type { Language } from "@strata/graph-model";
import { useFormatter, useTranslations } from "next-intl";
import buttons from "../design/button.module.css";
import { addresses } from "../i18n/addresses.ts";
import { textIn } from "../i18n/text-in.ts";
import type { Attempt } from "./attempt-page.tsx";
import { CopyLink } from "./copy-link.tsx";
import { ExportQuiz } from "./export-quiz.tsx";
import { FinishQuiz } from "./finish-quiz.tsx";
import { quizAddresses } from "./quiz-addresses.ts";
import { isLeftOpen, isMarked, type SessionQuestion } from "./quiz-data.ts";
import styles from "./quiz-page.module.css";
import { FoldedItem, ResultItem } from "./result-item.tsx";
import { firstOpen, rootOfMistakes, scoreOf, startSession } from "./session.ts";

/** What came of an attempt: the score beside what guessing gives, mistakes first, and one thing to do next. */
export const QuizResults = ({
  language,
  attempt,
  questions,
}: {
  language: Language;
  attempt: Attempt;
  /** All that count; of an adaptive test those asked. */
  questions: readonly SessionQuestion[];
}) => {
  const t = useTranslations("quiz");
  const tools = useTranslations("quizTools");
  const format = useFormatter();
  const to = quizAddresses(language);
  const { id: attemptId, quiz, ability } = attempt;
  const { code } = quiz;
  const isFinished = attempt.finishedAt !== null;
  const { answers } = startSession(attempt.answers);
  const score = scoreOf(questions, answers);
  const open = firstOpen(questions, answers);
  const marked = questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined || !isMarked(answer) ? [] : [{ question, answer }];
  });
  const mistakes = marked.filter(({ answer }) => !answer.correct && !isLeftOpen(answer));
  const left = marked.filter(({ answer }) => isLeftOpen(answer));
  const rights = marked.filter(({ answer }) => answer.correct);
  const entities = new Map(
    marked.flatMap(({ answer }) => answer.explanation.entities.map((each) => [each.id, each])),
  );
  const root = rootOfMistakes(
    mistakes.map(({ answer }) => ({
      entityIds: answer.explanation.entities.map(({ id }) => id),
    })),
  );
  const rootEntity = root === null ? undefined : entities.get(root);
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <h1>
          {t("resultsTitle", {
            total: score.total,
            correct: score.correct,
            chance: score.byChance,
          })}
        </h1>
        {score.credit > score.correct && (
          <p className={styles.note}>
            {t("resultsCredit", {
              credit: format.number(score.credit, { maximumFractionDigits: 1 }),
              total: score.total,
            })}
          </p>
        )}
        {ability !== null && (
          <p className={styles.note}>
            {t("ability", {
              theta: format
                .number(ability.theta, { maximumFractionDigits: 1, signDisplay: "exceptZero" })
                .replace("-", "−"),
              error: format.number(ability.standardError, { maximumFractionDigits: 1 }),
            })}
          </p>
        )}
        {open !== null && (
          <p className={styles.ways}>
            {t("resultsOpen", { open: score.total - score.answered })}{" "}
            <a href={to.question(code, open, attemptId)}>{t("goOn", { n: open })}</a>
          </p>
        )}
      </div>
      {mistakes.length > 0 && (
        <section className={styles.section}>
          <h2>{t("mistakes", { count: mistakes.length })}</h2>
          <ol className={styles.items}>
            {mistakes.map((item) => (
              <li key={item.question.id} className={styles.item}>
                <ResultItem {...item} language={language} code={code} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className={styles.section}>
        <h2>{t("nextThing")}</h2>
        {rootEntity === undefined ? (
          <p>{t(left.length > 0 || open !== null ? "nextOpen" : "nextNone")}</p>
        ) : (
          <p>{t("nextEntity", { name: textIn(rootEntity, "name", language) })}</p>
        )}
        <p className={styles.ways}>
          {rootEntity !== undefined && (
            <a className={buttons.primary} href={addresses(language).entity(rootEntity.id)}>
              {t("nextEntityLink", { name: textIn(rootEntity, "name", language) })}
            </a>
          )}
          <a
            className={rootEntity === undefined ? buttons.primary : buttons.secondary}
            href={to.start}
          >
            {t("newQuiz")}
          </a>
        </p>
      </section>
      {[
        { title: t("lefts", { count: left.length }), items: left },
        { title: t("rights", { count: rights.length }), items: rights },
      ]
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <section key={title} className={styles.section}>
            <h2>{title}</h2>
            <ol>
              {items.map((item) => (
                <li key={item.question.id}>
                  <FoldedItem {...item} language={language} code={code} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      <section className={styles.section}>
        <h2>{t("challenge")}</h2>
        <p>{t(quiz.mode === "ADAPTIVE" ? "challengeAdaptive" : "challengeText")}</p>
        <p className={styles.ways}>
          <CopyLink path={to.challenge(code)} label={t("copy")} done={t("copied")} />
          <a className={buttons.secondary} href={to.challenge(code)}>
            {t("again")}
          </a>
        </p>
      </section>
      {quiz.mode !== "ADAPTIVE" && (
        <section className={styles.section}>
          <h2>{tools("export.title")}</h2>
          <ExportQuiz
            language={language}
            code={code}
            attemptId={attemptId}
            mayHaveKey={isFinished || attempt.madeQuiz}
          />
        </section>
      )}
      {!isFinished && (open !== null || !attempt.madeQuiz) && (
        <section className={styles.section}>
          <h2>{tools("finish.title")}</h2>
          <p>{tools("finish.open", { count: score.total - score.answered })}</p>
          <p className={styles.ways}>
            <FinishQuiz attemptId={attemptId} label={tools("finish.now")} />
          </p>
        </section>
      )}
    </div>
  );
};
