import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AddQuery } from "../../../explore/views/compare/compare-query.ts";
import { CompareStart } from "../../../explore/views/compare/compare-start.tsx";
import { CompareView } from "../../../explore/views/compare/compare-view.tsx";
import { MAX_COMPARED } from "../../../explore/views/compare/compared-picker.tsx";
import { ask } from "../../../graphql/ask.ts";
import { addresses } from "../../../i18n/addresses.ts";
import { first, type SearchParams } from "../../../site/search-params.ts";

type Props = { params: Promise<{ locale: Language }>; searchParams: Promise<SearchParams> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "compare" });
  return { title: t("title") };
};

const parseIds = (text: string | undefined): readonly string[] =>
  [...new Set((text ?? "").split(",").map((id) => id.trim()))]
    .filter((id) => id !== "")
    .slice(0, MAX_COMPARED);

const ComparePage = async ({ params, searchParams }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  const query = await searchParams;
  const ids = parseIds(first(query.ids));
  const shown = first(query.show);
  const show = shown === "diff" || shown === "all" ? shown : undefined;
  const text = first(query.add)?.trim() ?? "";
  if (text !== "") {
    const asked = await ask(AddQuery, { text });
    const found = asked.ok ? asked.data.search[0]?.entity?.id : undefined;
    if (found) redirect(addresses(locale).compare(parseIds([...ids, found].join(",")), show));
  }
  const notFound = text === "" ? null : text;
  return ids.length < 2 ? (
    <CompareStart ids={ids} notFound={notFound} language={locale} />
  ) : (
    <CompareView ids={ids} show={show} notFound={notFound} language={locale} />
  );
};

export default ComparePage;
