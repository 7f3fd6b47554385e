import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { DisputesView } from "../../../explore/views/disputes/disputes-view.tsx";

type Props = { params: Promise<{ locale: Language }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "site" });
  return { title: t("disputes") };
};

const DisputesPage = async ({ params }: Props) => {
  const { locale } = await params;
  setRequestLocale(locale);
  return <DisputesView language={locale} />;
};

export default DisputesPage;
