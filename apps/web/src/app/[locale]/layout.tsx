import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import "../../design/tokens.css";
import "../../design/base.css";
import { HatchDefinitions } from "../../design/hatch.tsx";
import { HTML_LANG, isLanguage, PATH_HEADER } from "../../i18n/languages.ts";
import { SiteFooter } from "../../site/site-footer.tsx";
import { SiteHeader } from "../../site/site-header.tsx";
import { isTheme, THEME_COOKIE } from "../../site/theme.ts";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f9f6f1" },
    { media: "(prefers-color-scheme: dark)", color: "#18130e" },
  ],
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLanguage(locale)) return {};
  const t = await getTranslations({ locale, namespace: "site" });
  const asked = await headers();
  const path = (asked.get(PATH_HEADER) ?? `/${locale}`).replace(/^\/(zh|en)/, "");
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost:3000";
  const scheme = asked.get("x-forwarded-proto") ?? "http";
  return {
    metadataBase: new URL(`${scheme}://${host}`),
    title: { default: t("title"), template: `%s · ${t("name")}` },
    description: t("promise"),
    alternates: {
      canonical: `/${locale}${path}`,
      languages: {
        [HTML_LANG.zh]: `/zh${path}`,
        [HTML_LANG.en]: `/en${path}`,
        "x-default": path === "" ? "/" : path,
      },
    },
  };
};

const LocaleLayout = async ({ children, params }: Props) => {
  const { locale } = await params;
  if (!isLanguage(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "site" });
  const kept = (await cookies()).get(THEME_COOKIE)?.value;
  const theme = isTheme(kept) ? kept : "system";
  return (
    <html lang={HTML_LANG[locale]} data-theme={theme}>
      <body>
        <a className="skip-link" href="#main">
          {t("skip")}
        </a>
        <HatchDefinitions />
        <SiteHeader language={locale} theme={theme} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter language={locale} theme={theme} />
      </body>
    </html>
  );
};

export default LocaleLayout;
