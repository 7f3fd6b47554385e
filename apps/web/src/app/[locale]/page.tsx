import type { Language } from "@strata/graph-model";
import { setRequestLocale } from "next-intl/server";
import { HomeView } from "../../explore/views/home/home-view.tsx";

const HomePage = async ({ params }: { params: Promise<{ locale: Language }> }) => {
  const { locale } = await params;
  setRequestLocale(locale);
  return <HomeView language={locale} question={null} />;
};

export default HomePage;
