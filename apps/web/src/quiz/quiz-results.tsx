import type { Language } from "@strata/graph-model";
import { useTranslations } from "next-intl";
import buttons from "../design/button.module.css";
import { addresses } from "../i18n/addresses.ts";
import { textIn } from "../i18n/text-in.ts";
import { CopyLink } from "./copy-link.tsx";
import { Explanation } from "./explanation.tsx";
import { quizAddresses } from "./quiz-addresses.ts";
import type { GivenAnswer, SessionQuestion } from "./quiz-data.ts";
import styles from "./quiz-page.module.css";
import { firstOpen, rootOfMistakes, scoreOf, startSession } from "./session.ts";

/** What came of an attempt: the score beside what guessing gives, mistakes first, and one thing to do next. */
export const QuizResults = ({
  language,
  code,
  attemptId,
  questions,
  given,
}: {
  language: Language;
  code: string;
  attemptId: string;
  questions: readonly SessionQuestion[];
  given: readonly GivenAnswer[];
}) => {
  const t = useTranslations("quiz");
  const to = quizAddresses(language);
  const { answers } = startSession(given);
  const score = scoreOf(questions, answers);
  const open = firstOpen(questions, answers);
  const marked = questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : [{ question, answer }];
  });
  const mistakes = marked.filter(({ answer }) => !answer.correct);
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
            {mistakes.map(({ question, answer }) => (
              <li key={question.id} className={styles.item}>
                <Item question={question} answer={answer} language={language} />
                <Explanation question={question} answer={answer} language={language} brief />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className={styles.section}>
        <h2>{t("nextThing")}</h2>
        {rootEntity === undefined ? (
          <p>{t("nextNone")}</p>
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
      {rights.length > 0 && (
        <section className={styles.section}>
          <h2>{t("rights", { count: rights.length })}</h2>
          <ol>
            {rights.map(({ question, answer }) => (
              <li key={question.id}>
                <details className={styles.details}>
                  <summary>
                    <span className={styles.right} aria-hidden="true">
                      ✓
                    </span>
                    {textIn(question, "stem", language)}
                  </summary>
                  <Explanation question={question} answer={answer} language={language} />
                </details>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className={styles.section}>
        <h2>{t("challenge")}</h2>
        <p>{t("challengeText")}</p>
        <p className={styles.ways}>
          <CopyLink path={to.challenge(code)} label={t("copy")} done={t("copied")} />
          <a className={buttons.secondary} href={to.challenge(code)}>
            {t("again")}
          </a>
        </p>
      </section>
    </div>
  );
};

const Item = ({
  question,
  answer,
  language,
}: {
  question: SessionQuestion;
  answer: GivenAnswer;
  language: Language;
}) => {
  const t = useTranslations("quiz");
  const textsOf = (ids: readonly string[]): string =>
    question.options
      .filter(({ id }) => ids.includes(id))
      .map((option) => textIn(option, "text", language))
      .join(t("and"));
  return (
    <>
      <h3 className={styles.stem}>{textIn(question, "stem", language)}</h3>
      <div className={styles.answers}>
        <p className={styles.wrong}>✗ {t("yourAnswer", { text: textsOf(answer.chosen) })}</p>
        <p className={styles.right}>✓ {t("rightAnswer", { text: textsOf(answer.key) })}</p>
      </div>
    </>
  );
};
