import type { Language } from "@strata/graph-model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import {
  loadEntity,
  loadEntityBibliography,
} from "../../../../explore/views/entity/entity-query.ts";
import { EntityView } from "../../../../explore/views/entity/entity-view.tsx";
import { WayHereQuery } from "../../../../explore/views/entity/way-here.tsx";
import { ask } from "../../../../graphql/ask.ts";
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
  const asked = await loadEntity(decodeURIComponent(id));
  if (!asked.ok) return <ServiceFailure language={locale} />;
  if (asked.data.entity === null) notFound();
  const { entity } = asked.data;
  const [bibliography, way] = await Promise.all([
    loadEntityBibliography(entity),
    ask(WayHereQuery, { goal: entity.id }),
  ]);
  return (
    <EntityView
      entity={entity}
      bibliography={bibliography}
      wayHere={way.ok ? (way.data.learningPath?.steps ?? []) : []}
      language={locale}
    />
  );
};

export default EntityPage;
