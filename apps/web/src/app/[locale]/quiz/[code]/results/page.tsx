import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { attemptOf } from "../../../../../quiz/attempt-page.tsx";
import { isMarked } from "../../../../../quiz/quiz-data.ts";
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
  const { id, quiz, answers } = found.attempt;
  return (
    <QuizResults
      language={locale}
      code={code}
      attemptId={id}
      questions={quiz.questions}
      given={answers.filter(isMarked)}
    />
  );
};

export default QuizResultsPage;
