import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { SourcesView } from "../../../explore/views/sources/sources-views.tsx";

type Props = { params: Promise<{ locale: Language }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "site" });
  return { title: t("sources") };
};

const SourcesPage = async ({ params }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  return <SourcesView language={locale} />;
};

export default SourcesPage;
