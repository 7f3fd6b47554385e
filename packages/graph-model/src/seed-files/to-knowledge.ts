import { CLAIM_STATUSES, type Claim, STANCES } from "../claims/claim.ts";
import { DISPUTE_TYPES, type Knowledge, SCALES } from "../claims/knowledge.ts";
import { ENTITY_KIND_IDS } from "../entity-kinds/entity-kinds.ts";
import { LAYER_IDS } from "../entity-kinds/layers.ts";
import type { Bilingual } from "../text.ts";
import { yamlWord } from "./file-schemas.ts";
import type { NegationData, RelationData, Seed, TraitData } from "./seed.ts";

const fromYaml = <T extends string>(list: readonly T[], word: string): T => {
  const found = list.find((one) => yamlWord(one) === word);
  if (found === undefined) throw new Error(`The schema let “${word}” through.`);
  return found;
};

const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const dataOf = <T>(entries: readonly { readonly data: T }[]): readonly T[] =>
  entries.map((entry) => entry.data);

const claimBase = (data: RelationData | TraitData | NegationData) => ({
  id: data.id,
  subject: data.subject,
  status: fromYaml(CLAIM_STATUSES, data.status ?? "accepted"),
  since: data.since ?? null,
  until: data.until ?? null,
  inferred: data.inferred ?? false,
  dispute: data.dispute ?? null,
  citations: data.cites.map((cited) =>
    typeof cited === "string"
      ? { section: cited, stance: "ASSERTS" as const }
      : { section: cited.section, stance: fromYaml(STANCES, cited.stance) },
  ),
});

const relationOf = (data: RelationData): Claim => ({
  kind: "RELATION",
  ...claimBase(data),
  relation: data.relation,
  object: data.to,
  value: data.value ?? null,
  statement: data.statement,
});

const negationOf = (data: NegationData): Claim => ({
  kind: "NEGATION",
  ...claimBase(data),
  relation: data.relation ?? null,
  object: data.to,
  statement: data.statement,
});

const traitsOf = (seed: Seed): readonly Claim[] => {
  const dimensions = new Map(dataOf(seed.dimensions).map((one) => [one.id, one]));
  const rows = new Map(dataOf(seed.rows).map((one) => [one.id, one]));
  return dataOf(seed.traits).map((data): Claim => {
    const dimension = dimensions.get(data.dimension);
    const value = dimension?.values?.find((one) => one.id === data.value);
    const heading = (data.row === undefined ? undefined : rows.get(data.row)) ?? dimension;
    const said = data.note ?? value?.name;
    const statement: Bilingual | undefined =
      data.statement ??
      (heading && said
        ? { en: `${heading.name.en}: ${said.en}`, zh: `${heading.name.zh}：${said.zh}` }
        : undefined);
    if (!statement) throw new Error(`The checks let the empty trait ${data.id} through.`);
    return {
      kind: "TRAIT",
      ...claimBase(data),
      dimension: data.dimension,
      value: data.value === undefined ? null : `${data.dimension}/${data.value}`,
      note: data.note ?? null,
      row: data.row ?? null,
      statement,
    };
  });
};

/** Turns a seed that no check objects to into what the rest of Strata reads. */
export const toKnowledge = (seed: Seed): Knowledge => ({
  entities: byId(
    dataOf(seed.entities).map((data) => {
      const { en = [], zh = [] } = data.aliases ?? {};
      const nameOf = (alias: (typeof en)[number]) =>
        typeof alias === "string" ? alias : alias.name;
      return {
        id: data.id,
        kind: fromYaml(ENTITY_KIND_IDS, data.kind),
        layer: data.layer === undefined ? null : fromYaml(LAYER_IDS, data.layer),
        name: data.name,
        aliases: { en: en.map(nameOf), zh: zh.map(nameOf) },
        ambiguousAliases: [
          ...new Set([...en, ...zh].filter((alias) => typeof alias !== "string").map(nameOf)),
        ],
        gloss: data.gloss,
        mentionedIn: data.mentionedIn ?? [],
      };
    }),
  ),
  claims: byId([
    ...dataOf(seed.relations).map(relationOf),
    ...traitsOf(seed),
    ...dataOf(seed.negations).map(negationOf),
  ]),
  dimensions: byId(
    dataOf(seed.dimensions).map((data) => ({
      id: data.id,
      name: data.name,
      scale: fromYaml(SCALES, data.scale),
      singleValued: data.singleValued ?? false,
      values: (data.values ?? []).map((value) => ({
        id: `${data.id}/${value.id}`,
        name: value.name,
      })),
      unit: data.unit ?? null,
      note: data.note ?? null,
      question: data.question ?? null,
    })),
  ),
  sources: byId(
    dataOf(seed.sources).map((data) => ({
      id: data.id,
      title: data.title,
      publisher: data.publisher ?? null,
      url: data.url ?? null,
      published: data.published ?? null,
      language: data.language,
      note: data.note ?? null,
      sections: data.sections.map((section) => ({
        id: section.id,
        heading: section.heading,
        lines: section.lines ?? null,
      })),
    })),
  ),
  stacks: byId(
    dataOf(seed.stacks).map((data) => ({
      ...data,
      note: data.note ?? null,
      dispute: data.dispute ?? null,
    })),
  ),
  lifecycles: byId(
    dataOf(seed.lifecycles).map((data) => ({
      ...data,
      note: data.note ?? null,
      ordered: data.ordered ?? true,
    })),
  ),
  disputes: byId(
    dataOf(seed.disputes).map((data) => ({ ...data, type: fromYaml(DISPUTE_TYPES, data.type) })),
  ),
  analogies: byId(dataOf(seed.analogies)),
  closedCells: [...dataOf(seed.closed)].sort((a, b) =>
    `${a.subject}/${a.relation}` < `${b.subject}/${b.relation}` ? -1 : 1,
  ),
  disjointClasses: byId(dataOf(seed.disjointClasses)),
});
