import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { GraphExplorer } from "../../../explore/views/graph/graph-explorer.tsx";
import { type Ask, learnFresh } from "../../../explore/views/graph/learn.ts";
import { parseViewState, type SearchParameters } from "../../../explore/views/graph/view-state.ts";
import { ask } from "../../../graphql/ask.ts";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { ServiceFailure } from "../../../site/service-failure.tsx";

type Props = {
  params: Promise<{ locale: Language }>;
  searchParams: Promise<SearchParameters>;
};

const askApi: Ask = async (document, variables) => {
  const asked = await ask(document, variables);
  return asked.ok ? asked.data : null;
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "graph" });
  const state = parseViewState(await searchParams);
  const known = await learnFresh(askApi, state);
  const nameOf = (id: string): string => known?.entities[id]?.name[locale] ?? id;
  if (state.path !== null) {
    const [from, to] = state.path;
    return { title: t("titlePath", { from: nameOf(from), to: nameOf(to) }) };
  }
  return { title: state.at === null ? t("title") : t("titleAt", { name: nameOf(state.at) }) };
};

const GraphPage = async ({ params, searchParams }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  const known = await learnFresh(askApi, parseViewState(await searchParams));
  if (known === null) return <ServiceFailure language={locale} />;
  return (
    <ClientMessages namespaces={["graph"]}>
      <GraphExplorer language={locale} initial={known} />
    </ClientMessages>
  );
};

export default GraphPage;
