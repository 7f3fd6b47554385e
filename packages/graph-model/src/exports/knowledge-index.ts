import type { Citation, Claim, Entity } from "../claims/claim.ts";
import type { Dimension, DimensionValue, Knowledge, Section, Source } from "../claims/knowledge.ts";
import type { Bilingual } from "../text.ts";

/** Knowledge by id, for formats that write a name beside an id. */
export interface KnowledgeIndex {
  readonly entity: ReadonlyMap<string, Entity>;
  readonly dimension: ReadonlyMap<string, Dimension>;
  readonly value: ReadonlyMap<string, DimensionValue>;
  readonly section: ReadonlyMap<string, { readonly section: Section; readonly source: Source }>;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

export const indexKnowledge = (knowledge: Knowledge): KnowledgeIndex => ({
  entity: byId(knowledge.entities),
  dimension: byId(knowledge.dimensions),
  value: byId(knowledge.dimensions.flatMap((dimension) => dimension.values)),
  section: new Map(
    knowledge.sources.flatMap((source) =>
      source.sections.map((section) => [section.id, { section, source }] as const),
    ),
  ),
});

/** What a claim says of its subject, under one roof: another entity, or a value of a dimension, or (a trait in prose) neither. */
export interface ClaimTarget {
  readonly entity: string | null;
  readonly dimension: string | null;
  readonly value: string | null;
}

export const targetOf = (claim: Claim): ClaimTarget => {
  if (claim.kind === "RELATION") return { entity: claim.object, dimension: null, value: null };
  if (claim.kind === "TRAIT") {
    return { entity: null, dimension: claim.dimension, value: claim.value };
  }
  if (claim.kind === "ORDER") {
    return { entity: claim.object, dimension: claim.dimension, value: null };
  }
  return { entity: claim.object, dimension: claim.dimension, value: claim.value };
};

/** “s1.kernel; s2.layers (denies)”: the ids of the cited sections; a section that asserts is written alone. */
export const citedIds = (citations: readonly Citation[]): string =>
  citations
    .map(({ section, stance }) =>
      stance === "ASSERTS" ? section : `${section} (${stance.toLowerCase()})`,
    )
    .join("; ");

/** “How containers work: Kernel; …”: the same for a reader. */
export const citedTitles = (
  citations: readonly Citation[],
  index: KnowledgeIndex,
  language: keyof Bilingual,
): string =>
  citations
    .flatMap(({ section: id }) => {
      const cited = index.section.get(id);
      if (!cited) return [];
      const { title } = cited.source;
      const { heading } = cited.section;
      return language === "zh" ? [`${title.zh}：${heading.zh}`] : [`${title.en}: ${heading.en}`];
    })
    .join(language === "zh" ? "；" : "; ");
