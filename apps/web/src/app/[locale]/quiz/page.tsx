import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ask } from "../../../graphql/ask.ts";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { textIn } from "../../../i18n/text-in.ts";
import { QuizTopicsQuery } from "../../../quiz/documents.ts";
import styles from "../../../quiz/quiz-page.module.css";
import { StartQuiz } from "../../../quiz/start-quiz.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";

type Props = {
  params: Promise<{ locale: Language }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const DEFAULT_SIZE = 10;
const MAX_SIZE = 50;
const MAX_TOPICS = 20;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "quiz" });
  return { title: t("title") };
};

const sizeOf = (value: string | string[] | undefined): number => {
  const size = Number(value ?? DEFAULT_SIZE);
  return Number.isInteger(size) && size >= 1 && size <= MAX_SIZE ? size : DEFAULT_SIZE;
};

const QuizStartPage = async ({ params, searchParams }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "quiz" });
  const parameters = await searchParams;
  const size = sizeOf(parameters.size);
  const wanted = [...new Set(String(parameters.topics ?? "").split(","))]
    .filter((id) => id !== "")
    .slice(0, MAX_TOPICS);
  const asked =
    wanted.length === 0
      ? ({ ok: true, data: { entities: [] } } as const)
      : await ask(QuizTopicsQuery, { ids: wanted });
  if (!asked.ok) return <ServiceFailure language={locale} />;
  const topics = wanted.flatMap((id) => asked.data.entities.find((each) => each.id === id) ?? []);
  const unknown = wanted.filter((id) => !topics.some((topic) => topic.id === id));
  const names = topics.map((topic) => textIn(topic, "name", locale)).join(t("and"));
  return (
    <ClientMessages namespaces={["quiz"]}>
      <div className={styles.page}>
        <div className={styles.lead}>
          <h1>{topics.length > 0 ? t("startTitleTopics", { topics: names }) : t("startTitle")}</h1>
          <p className={styles.note}>{t("sizeNote", { size })}</p>
          {unknown.length > 0 && <p>{t("unknownTopics", { topics: unknown.join(t("and")) })}</p>}
        </div>
        <ul className={styles.expect}>
          <li>{t("expect.how")}</li>
          <li>{t("expect.proof")}</li>
          <li>{t("expect.time")}</li>
          <li>{t("expect.memory")}</li>
        </ul>
        <StartQuiz language={locale} wish={{ topics: topics.map(({ id }) => id), size }} />
      </div>
    </ClientMessages>
  );
};

export default QuizStartPage;
