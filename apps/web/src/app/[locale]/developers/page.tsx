import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { DevelopersView } from "../../../explore/views/developers/developers-view.tsx";

type Props = { params: Promise<{ locale: Language }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "developers" });
  return { title: t("title") };
};

const DevelopersPage = async ({ params }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  return <DevelopersView language={locale} />;
};

export default DevelopersPage;
