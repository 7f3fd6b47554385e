import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import buttons from "../../../../design/button.module.css";
import { ask } from "../../../../graphql/ask.ts";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { textIn } from "../../../../i18n/text-in.ts";
import { CopyLink } from "../../../../quiz/copy-link.tsx";
import { QuizHeadQuery } from "../../../../quiz/documents.ts";
import { quizAddresses } from "../../../../quiz/quiz-addresses.ts";
import styles from "../../../../quiz/quiz-page.module.css";
import { StartQuiz } from "../../../../quiz/start-quiz.tsx";
import { ServiceFailure } from "../../../../site/service-failure.tsx";

type Props = { params: Promise<{ locale: Language; code: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "quizStart" });
  return { title: t("titleCode"), robots: { index: false } };
};

const ChallengePage = async ({ params }: Props) => {
  const { locale, code } = await params;
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "quizStart" });
  const asked = await ask(QuizHeadQuery, { code });
  if (!asked.ok) return <ServiceFailure language={locale} />;
  const { quiz } = asked.data;
  if (quiz === null) {
    return (
      <div className={styles.page}>
        <h1>{t("unknownQuizTitle")}</h1>
        <p>{t("unknownQuizText", { code })}</p>
        <p>
          <a className={buttons.primary} href={quizAddresses(locale).start}>
            {t("newQuiz")}
          </a>
        </p>
      </div>
    );
  }
  const isAdaptive = quiz.mode === "ADAPTIVE";
  const names = quiz.topics.map((topic) => textIn(topic, "name", locale)).join(t("and"));
  return (
    <ClientMessages namespaces={["quizStart"]}>
      <div className={styles.page}>
        <div className={styles.lead}>
          <h1>{quiz.topics.length > 0 ? t("titleTopics", { topics: names }) : t("titleCode")}</h1>
          <p>
            {t("codeHead", {
              mode: t(`modes.${quiz.mode}.name`),
              size: t(isAdaptive ? "sizeAtMost" : "sizeOf", { size: quiz.size }),
            })}
          </p>
          <p>{t(`modes.${quiz.mode}.text`)}</p>
          {!isAdaptive && <p>{t("codeText", { code: quiz.code })}</p>}
          {quiz.isStale && <p>{t("stale")}</p>}
          <p className={styles.note}>{t("promise")}</p>
        </div>
        <StartQuiz language={locale} code={quiz.code} />
        {!isAdaptive && (
          <p className={styles.ways}>
            <CopyLink
              path={quizAddresses(locale).challenge(quiz.code)}
              label={t("copy")}
              done={t("copied")}
            />
          </p>
        )}
      </div>
    </ClientMessages>
  );
};

export default ChallengePage;
