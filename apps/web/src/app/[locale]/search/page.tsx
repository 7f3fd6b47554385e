import { ENTITY_KIND_IDS, type Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { SearchView } from "../../../explore/views/search/search-view.tsx";
import { first, type SearchParams } from "../../../site/search-params.ts";

type Props = { params: Promise<{ locale: Language }>; searchParams: Promise<SearchParams> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "search" });
  return { title: t("title"), robots: { index: false } };
};

const SearchPage = async ({ params, searchParams }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  const query = await searchParams;
  const kind = ENTITY_KIND_IDS.find((each) => each === first(query.kind)) ?? null;
  return <SearchView text={first(query.q) ?? ""} kind={kind} language={locale} />;
};

export default SearchPage;
