import {
  type Citation,
  CLAIM_STATUSES,
  type Claim,
  type Denied,
  STANCES,
} from "../claims/claim.ts";
import { DISPUTE_TYPES, type Knowledge, SCALES } from "../claims/knowledge.ts";
import { ENTITY_KIND_IDS } from "../entity-kinds/entity-kinds.ts";
import { LAYER_IDS } from "../entity-kinds/layers.ts";
import type { Bilingual } from "../text.ts";
import { yamlWord } from "./file-schemas.ts";
import type {
  ConfusionData,
  NegationData,
  OrderData,
  PrerequisiteData,
  RelationData,
  Seed,
  TraitData,
} from "./seed.ts";

const fromYaml = <T extends string>(list: readonly T[], word: string): T => {
  const found = list.find((one) => yamlWord(one) === word);
  if (found === undefined) throw new Error(`The schema let “${word}” through.`);
  return found;
};

const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const dataOf = <T>(entries: readonly { readonly data: T }[]): readonly T[] =>
  entries.map((entry) => entry.data);

interface Moment {
  readonly date: string | null;
  readonly label: string | null;
}

/** Turns what YAML says of a moment into its date; a release is labelled by the product's English name and its version. */
const momentReader = (seed: Seed) => {
  const dates = new Map(
    dataOf(seed.releases).map((one) => [`${one.product}/${one.version}`, one.date]),
  );
  const names = new Map(dataOf(seed.entities).map((one) => [one.id, one.name.en]));
  return (moment: RelationData["since"]): Moment => {
    if (moment === undefined) return { date: null, label: null };
    if (typeof moment === "string") return { date: moment, label: null };
    const date = dates.get(`${moment.product}/${moment.version}`);
    const name = names.get(moment.product);
    if (date === undefined || name === undefined) {
      throw new Error(`The checks let ${moment.product} ${moment.version} through.`);
    }
    return { date, label: `${name} ${moment.version}` };
  };
};
type ReadMoment = ReturnType<typeof momentReader>;

const citationsOf = (cites: RelationData["cites"]): readonly Citation[] =>
  cites.map((cited) =>
    typeof cited === "string"
      ? { section: cited, stance: "ASSERTS" as const }
      : { section: cited.section, stance: fromYaml(STANCES, cited.stance) },
  );

const claimBase = (
  data: RelationData | TraitData | OrderData | NegationData,
  readMoment: ReadMoment,
) => {
  const since = readMoment(data.since);
  const until = readMoment(data.until);
  return {
    id: data.id,
    subject: data.subject,
    status: fromYaml(CLAIM_STATUSES, data.status ?? "accepted"),
    since: since.date,
    sinceLabel: since.label,
    until: until.date,
    untilLabel: until.label,
    inferred: data.inferred ?? false,
    dispute: data.dispute ?? null,
    citations: citationsOf(data.cites),
  };
};

const relationOf = (data: RelationData, readMoment: ReadMoment): Claim => ({
  kind: "RELATION",
  ...claimBase(data, readMoment),
  relation: data.relation,
  object: data.to,
  value: data.value ?? null,
  contrast: null,
  statement: data.statement,
});

const orderOf = (data: OrderData, readMoment: ReadMoment): Claim => ({
  kind: "ORDER",
  ...claimBase(data, readMoment),
  dimension: data.dimension,
  object: data.above,
  statement: data.statement,
});

const deniedBy = ({ id, relation, to, dimension, value }: NegationData): Denied => {
  if (relation !== undefined && to !== undefined) {
    return { relation, object: to, dimension: null, value: null };
  }
  if (dimension === undefined || value === undefined) {
    throw new Error(`The checks let ${id} through, which denies nothing.`);
  }
  return { relation: null, object: null, dimension, value: `${dimension}/${value}` };
};

const negationOf = (data: NegationData, readMoment: ReadMoment): Claim => ({
  kind: "NEGATION",
  ...claimBase(data, readMoment),
  ...deniedBy(data),
  statement: data.statement,
});

/** What is the same of every claim about learning: it is Strata's own reading of the sections that it cites. */
const ABOUT_LEARNING = {
  kind: "RELATION",
  status: "ACCEPTED",
  since: null,
  sinceLabel: null,
  until: null,
  untilLabel: null,
  inferred: true,
  dispute: null,
  value: null,
} as const;

const prerequisiteOf = (data: PrerequisiteData): Claim => ({
  ...ABOUT_LEARNING,
  id: data.id,
  subject: data.learn,
  relation: "PREREQUISITE_OF",
  object: data.before,
  contrast: null,
  statement: data.because,
  citations: citationsOf(data.cites),
});

const confusionOf = (data: ConfusionData): Claim => ({
  ...ABOUT_LEARNING,
  id: data.id,
  subject: data.between[0],
  relation: "CONFUSED_WITH",
  object: data.between[1],
  contrast: {
    subject: data.contrast[0],
    object: data.contrast[1],
    dimension: data.on ?? null,
  },
  statement: data.statement,
  citations: citationsOf(data.cites),
});

const traitsOf = (seed: Seed, readMoment: ReadMoment): readonly Claim[] => {
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
      ...claimBase(data, readMoment),
      dimension: data.dimension,
      value: data.value === undefined ? null : `${data.dimension}/${data.value}`,
      note: data.note ?? null,
      row: data.row ?? null,
      statement,
    };
  });
};

/** Turns a seed that no check objects to into what the rest of Strata reads. */
export const toKnowledge = (seed: Seed): Knowledge => {
  const readMoment = momentReader(seed);
  return {
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
          noun: { text: data.noun ?? data.name.en, plural: data.plural ?? false },
          gloss: data.gloss,
          mentionedIn: data.mentionedIn ?? [],
          definedIn: data.definedIn ?? [],
        };
      }),
    ),
    claims: byId([
      ...dataOf(seed.relations).map((data) => relationOf(data, readMoment)),
      ...traitsOf(seed, readMoment),
      ...dataOf(seed.orders).map((data) => orderOf(data, readMoment)),
      ...dataOf(seed.negations).map((data) => negationOf(data, readMoment)),
      ...dataOf(seed.prerequisites).map(prerequisiteOf),
      ...dataOf(seed.confusions).map(confusionOf),
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
          amount:
            typeof value.amount === "number"
              ? { least: value.amount, most: value.amount }
              : (value.amount ?? null),
        })),
        unit: data.unit ?? null,
        note: data.note ?? null,
        question: data.question ?? null,
        ranking: data.ranking ?? null,
        rows: data.rows ?? [],
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
    closedCells: byId(
      dataOf(seed.closed).map(({ subject, relation, dimension, members, sections, because }) => ({
        id: `${subject}/${relation ?? dimension}`,
        subject,
        relation: relation ?? null,
        dimension: dimension ?? null,
        members: members
          .map((member) => (dimension === undefined ? member : `${dimension}/${member}`))
          .sort(),
        sections,
        because,
      })),
    ),
    disjointClasses: byId(dataOf(seed.disjointClasses)),
    releases: byId(
      dataOf(seed.releases).map((data) => ({ id: `${data.product}/${data.version}`, ...data })),
    ),
  };
};
