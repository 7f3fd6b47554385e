import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { EntriesView } from "../../../explore/views/entries/entries-view.tsx";
import { first, type SearchParams } from "../../../site/search-params.ts";

type Props = { params: Promise<{ locale: Language }>; searchParams: Promise<SearchParams> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "site" });
  return { title: t("index") };
};

const IndexPage = async ({ params, searchParams }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  const by = first((await searchParams).by) === "az" ? "az" : "layer";
  return <EntriesView by={by} language={locale} />;
};

export default IndexPage;
