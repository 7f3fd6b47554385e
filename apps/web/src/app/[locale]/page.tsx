import type { Language } from "@strata/graph-model";
import { setRequestLocale } from "next-intl/server";
import { HomeView } from "../../explore/views/home/home-view.tsx";
import { ask } from "../../graphql/ask.ts";
import { ClientMessages } from "../../i18n/client-messages.tsx";
import { FeaturedQuizQuery } from "../../quiz/featured-quiz.ts";
import { LiveQuestion } from "../../quiz/live-question.tsx";

const HomePage = async ({ params }: { params: Promise<{ locale: Language }> }) => {
  const { locale } = await params;
  setRequestLocale(locale);
  const asked = await ask(FeaturedQuizQuery, {});
  const quiz = asked.ok ? asked.data.featuredQuiz : null;
  return (
    <HomeView
      language={locale}
      question={
        quiz && (
          <ClientMessages namespaces={["quiz"]}>
            <LiveQuestion quiz={quiz} language={locale} />
          </ClientMessages>
        )
      }
    />
  );
};

export default HomePage;
