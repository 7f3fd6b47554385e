import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { SourcesView } from "../../../explore/views/sources/sources-view.tsx";
import { first, type SearchParams } from "../../../site/search-params.ts";

type Props = { params: Promise<{ locale: Language }>; searchParams: Promise<SearchParams> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "site" });
  return { title: t("sources") };
};

const SourcesPage = async ({ params, searchParams }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  return <SourcesView filter={first((await searchParams).q) ?? ""} language={locale} />;
};

export default SourcesPage;
