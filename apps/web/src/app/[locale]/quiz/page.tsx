import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ask } from "../../../graphql/ask.ts";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { textIn } from "../../../i18n/text-in.ts";
import { QuestionTypesQuery, QuizTopicsQuery } from "../../../quiz/documents.ts";
import styles from "../../../quiz/quiz-page.module.css";
import { wishFromQuery } from "../../../quiz/quiz-wish.ts";
import { WishForm } from "../../../quiz/wish-form.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";

type Props = {
  params: Promise<{ locale: Language }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "quiz" });
  return { title: t("title") };
};

const NO_TOPICS = { ok: true, data: { entities: [] } } as const;

const QuizStartPage = async ({ params, searchParams }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "quizStart" });
  const wish = wishFromQuery(await searchParams);
  const [types, asked] = await Promise.all([
    ask(QuestionTypesQuery, {}),
    wish.topics.length === 0 ? NO_TOPICS : ask(QuizTopicsQuery, { ids: [...wish.topics] }),
  ]);
  if (!types.ok || !asked.ok) return <ServiceFailure language={locale} />;
  const { questionTypes } = types.data;
  const topics = wish.topics.flatMap(
    (id) => asked.data.entities.find((one) => one.id === id) ?? [],
  );
  const unknown = wish.topics.filter((id) => !topics.some((topic) => topic.id === id));
  const names = topics.map((topic) => textIn(topic, "name", locale)).join(t("and"));
  return (
    <ClientMessages namespaces={["quizStart"]}>
      <div className={styles.page}>
        <div className={styles.lead}>
          <h1>{topics.length > 0 ? t("titleTopics", { topics: names }) : t("title")}</h1>
          <p>{t("promise")}</p>
          {unknown.length > 0 && <p>{t("unknownTopics", { topics: unknown.join(t("and")) })}</p>}
        </div>
        <WishForm
          language={locale}
          initial={{
            ...wish,
            topics: topics.map(({ id }) => id),
            types: wish.types.filter((id) => questionTypes.some((type) => type.id === id)),
          }}
          topics={topics}
          types={questionTypes}
        />
        <p className={styles.note}>{t("memory")}</p>
      </div>
    </ClientMessages>
  );
};

export default QuizStartPage;
