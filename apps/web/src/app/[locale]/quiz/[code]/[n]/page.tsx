import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { attemptOf } from "../../../../../quiz/attempt-page.tsx";
import { isMarked } from "../../../../../quiz/quiz-data.ts";
import { QuizSession } from "../../../../../quiz/quiz-session.tsx";

type Props = {
  params: Promise<{ locale: Language; code: string; n: string }>;
  searchParams: Promise<{ attempt?: string | string[] }>;
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "quiz" });
  // The address is the learner's secret: no search engine, and no page that is linked to, gets it.
  return { title: t("session"), robots: { index: false }, referrer: "no-referrer" };
};

const QuizQuestionPage = async ({ params, searchParams }: Props) => {
  const { locale, code, n } = await params;
  setRequestLocale(locale);
  const found = await attemptOf(locale, code, (await searchParams).attempt);
  if ("instead" in found) return found.instead;
  const { id, quiz, answers } = found.attempt;
  const number = Number(n);
  if (!quiz.questions.some((question) => question.number === number)) notFound();
  return (
    <ClientMessages namespaces={["quiz"]}>
      <QuizSession
        language={locale}
        code={code}
        attemptId={id}
        questions={quiz.questions}
        given={answers.filter(isMarked)}
        first={number}
      />
    </ClientMessages>
  );
};

export default QuizQuestionPage;
