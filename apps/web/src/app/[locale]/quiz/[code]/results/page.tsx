import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { askedIn, attemptOf } from "../../../../../quiz/attempt-page.tsx";
import { FinishPage } from "../../../../../quiz/finish-page.tsx";
import { explainsAtOnce } from "../../../../../quiz/quiz-data.ts";
import { QuizResults } from "../../../../../quiz/quiz-results.tsx";

type Props = {
  params: Promise<{ locale: Language; code: string }>;
  searchParams: Promise<{ attempt?: string | string[] }>;
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "quiz" });
  return { title: t("results"), robots: { index: false }, referrer: "no-referrer" };
};

const QuizResultsPage = async ({ params, searchParams }: Props) => {
  const { locale, code } = await params;
  setRequestLocale(locale);
  const found = await attemptOf(locale, code, (await searchParams).attempt);
  if ("instead" in found) return found.instead;
  const { attempt } = found;
  const { mode } = attempt.quiz;
  const isOver = attempt.finishedAt !== null || explainsAtOnce(mode);
  return (
    <ClientMessages namespaces={["quiz", "quizTools"]}>
      {isOver ? (
        <QuizResults language={locale} attempt={attempt} questions={askedIn(attempt)} />
      ) : (
        <FinishPage
          language={locale}
          code={code}
          attemptId={attempt.id}
          mode={mode}
          questions={askedIn(attempt)}
          given={attempt.answers}
        />
      )}
    </ClientMessages>
  );
};

export default QuizResultsPage;
