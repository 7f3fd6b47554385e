import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { loadBibliography } from "../../../../citations/bibliography.ts";
import { loadEntity } from "../../../../explore/views/entity/entity-query.ts";
import { EntityView } from "../../../../explore/views/entity/entity-view.tsx";
import { textIn } from "../../../../i18n/text-in.ts";
import { ServiceFailure } from "../../../../site/service-failure.tsx";

type Props = { params: Promise<{ locale: Language; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, id } = await params;
  const asked = await loadEntity(decodeURIComponent(id));
  return asked.ok && asked.data.entity
    ? {
        title: textIn(asked.data.entity, "name", locale),
        description: textIn(asked.data.entity, "gloss", locale),
      }
    : {};
};

const EntityPage = async ({ params }: Props) => {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const [asked, bibliography] = await Promise.all([
    loadEntity(decodeURIComponent(id)),
    loadBibliography(),
  ]);
  if (!asked.ok) return <ServiceFailure language={locale} />;
  if (asked.data.entity === null) notFound();
  return <EntityView entity={asked.data.entity} bibliography={bibliography} language={locale} />;
};

export default EntityPage;
