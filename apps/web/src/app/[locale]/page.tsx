import type { Language } from "@strata/graph-model";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { SearchBox } from "../../search/search-box.tsx";

const HomePage = async ({ params }: { params: Promise<{ locale: Language }> }) => {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "site" });
  return (
    <div data-hero>
      <h1>{t("promise")}</h1>
      <SearchBox language={locale} size="large" />
    </div>
  );
};

export default HomePage;
