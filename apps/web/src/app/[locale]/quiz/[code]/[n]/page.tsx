import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { askedIn, attemptOf } from "../../../../../quiz/attempt-page.tsx";
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
  const questions = askedIn(found.attempt);
  const number = Number(n);
  if (!questions.some((question) => question.number === number)) notFound();
  return (
    <ClientMessages namespaces={["quiz", "quizTools"]}>
      <QuizSession
        language={locale}
        code={code}
        attemptId={id}
        mode={quiz.mode}
        size={quiz.size}
        questions={questions}
        given={answers}
        first={number}
      />
    </ClientMessages>
  );
};

export default QuizQuestionPage;
