import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { SourceView } from "../../../../explore/views/sources/source-view.tsx";

type Props = { params: Promise<{ locale: Language; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "site" });
  return { title: t("sources") };
};

const SourcePage = async ({ params }: Props) => {
  const { locale, id } = await params;
  setRequestLocale(locale);
  return <SourceView id={decodeURIComponent(id)} language={locale} />;
};

export default SourcePage;
