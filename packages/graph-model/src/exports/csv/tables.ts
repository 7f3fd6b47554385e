import type { Claim } from "../../claims/claim.ts";
import type { Knowledge } from "../../claims/knowledge.ts";
import type { Bilingual } from "../../text.ts";
import {
  citedIds,
  citedTitles,
  indexKnowledge,
  type KnowledgeIndex,
  targetOf,
} from "../knowledge-index.ts";

/** What a cell may hold. Null is an empty cell: nothing is known. */
export type Cell = string | number | boolean | null;

/** A table with its header, which it has without a single line too. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

type Columns<T> = Readonly<Record<string, (item: T) => Cell>>;
type TableOf = (knowledge: Knowledge) => Table;

/** A text in two columns. */
type Pair<T> = (name: string, textOf: (item: T) => Bilingual | null | undefined) => Columns<T>;

const table =
  <T>(
    items: (knowledge: Knowledge) => readonly T[],
    columnsOf: (pair: Pair<T>, index: KnowledgeIndex) => Columns<T>,
  ): TableOf =>
  (knowledge) => {
    const pair: Pair<T> = (name, textOf) => ({
      [`${name}_en`]: (item) => textOf(item)?.en ?? null,
      [`${name}_zh`]: (item) => textOf(item)?.zh ?? null,
    });
    const columns = columnsOf(pair, indexKnowledge(knowledge));
    const cells = Object.values(columns);
    return {
      columns: Object.keys(columns),
      rows: items(knowledge).map((item) => cells.map((cell) => cell(item))),
    };
  };

/** Several values in one cell. */
const listed = (values: readonly string[]): string => values.join("; ");

const numbered = <T, P>(
  items: readonly T[],
  parts: (item: T) => readonly P[],
): readonly { readonly of: T; readonly part: P; readonly position: number }[] =>
  items.flatMap((of) => parts(of).map((part, index) => ({ of, part, position: index + 1 })));

const nameOfTarget = (claim: Claim, index: KnowledgeIndex): Bilingual | undefined => {
  const { entity, value } = targetOf(claim);
  return value === null ? index.entity.get(entity ?? "")?.name : index.value.get(value)?.name;
};

/** Every claim, one a line, with the names of what it is about and its sources in words: a table that is read by itself. */
const claims = table(
  ({ claims: all }) => all,
  (pair, index) => ({
    id: (claim) => claim.id,
    kind: (claim) => claim.kind,
    status: (claim) => claim.status,
    subject_id: (claim) => claim.subject,
    ...pair("subject", (claim) => index.entity.get(claim.subject)?.name),
    relation: (claim) => ("relation" in claim ? claim.relation : null),
    dimension_id: (claim) => targetOf(claim).dimension,
    ...pair("dimension", (claim) => index.dimension.get(targetOf(claim).dimension ?? "")?.name),
    object_id: (claim) => targetOf(claim).value ?? targetOf(claim).entity,
    ...pair("object", (claim) => nameOfTarget(claim, index)),
    ...pair("statement", (claim) => claim.statement),
    ...pair("property_value", (claim) => (claim.kind === "RELATION" ? claim.value : null)),
    ...pair("note", (claim) => (claim.kind === "TRAIT" ? claim.note : null)),
    row: (claim) => (claim.kind === "TRAIT" ? claim.row : null),
    since: (claim) => claim.since,
    since_release: (claim) => claim.sinceLabel,
    until: (claim) => claim.until,
    until_release: (claim) => claim.untilLabel,
    inferred: (claim) => claim.inferred,
    dispute_id: (claim) => claim.dispute,
    section_ids: (claim) => citedIds(claim.citations),
    sources_en: (claim) => citedTitles(claim.citations, index, "en"),
    sources_zh: (claim) => citedTitles(claim.citations, index, "zh"),
  }),
);

const entities = table(
  (knowledge) => knowledge.entities,
  (pair) => ({
    id: (entity) => entity.id,
    kind: (entity) => entity.kind,
    layer: (entity) => entity.layer,
    ...pair("name", (entity) => entity.name),
    noun: (entity) => entity.noun.text,
    ...pair("gloss", (entity) => entity.gloss),
    aliases_en: (entity) => listed(entity.aliases.en),
    aliases_zh: (entity) => listed(entity.aliases.zh),
    ambiguous_aliases: (entity) => listed(entity.ambiguousAliases),
    source_ids: (entity) => listed(entity.mentionedIn),
    defining_section_ids: (entity) => listed(entity.definedIn),
  }),
);

const citations = table(
  (knowledge) => numbered(knowledge.claims, (claim) => claim.citations),
  () => ({
    claim_id: ({ of }) => of.id,
    position: ({ position }) => position,
    section_id: ({ part }) => part.section,
    stance: ({ part }) => part.stance,
  }),
);

const sections = table(
  (knowledge) => numbered(knowledge.sources, (source) => source.sections),
  (pair) => ({
    id: ({ part }) => part.id,
    ...pair("heading", ({ part }) => part.heading),
    lines: ({ part }) => part.lines,
    source_id: ({ of }) => of.id,
    ...pair("source", ({ of }) => of.title),
    publisher: ({ of }) => of.publisher,
    url: ({ of }) => of.url,
    published: ({ of }) => of.published,
    language: ({ of }) => of.language,
    ...pair("source_note", ({ of }) => of.note),
  }),
);

/** A dimension without values (prose) has one line, so that none is left out. */
const values = table(
  (knowledge) =>
    numbered(knowledge.dimensions, ({ values: all }) => (all.length === 0 ? [null] : all)),
  (pair) => ({
    dimension_id: ({ of }) => of.id,
    ...pair("dimension", ({ of }) => of.name),
    scale: ({ of }) => of.scale,
    single_valued: ({ of }) => of.singleValued,
    unit: ({ of }) => of.unit,
    ...pair("question", ({ of }) => of.question),
    ...pair("ranking", ({ of }) => of.ranking),
    ...pair("note", ({ of }) => of.note),
    position: ({ part, position }) => (part === null ? null : position),
    value_id: ({ part }) => part?.id ?? null,
    ...pair("value", ({ part }) => part?.name),
    least: ({ part }) => part?.amount?.least ?? null,
    most: ({ part }) => part?.amount?.most ?? null,
  }),
);

const rows = table(
  (knowledge) => numbered(knowledge.dimensions, (dimension) => dimension.rows),
  (pair) => ({
    id: ({ part }) => part.id,
    ...pair("row", ({ part }) => part.name),
    dimension_id: ({ of }) => of.id,
  }),
);

const contrasts = table(
  (knowledge) =>
    knowledge.claims.flatMap((claim) =>
      claim.kind === "RELATION" && claim.contrast !== null
        ? [{ claim, contrast: claim.contrast }]
        : [],
    ),
  (pair) => ({
    claim_id: ({ claim }) => claim.id,
    subject_id: ({ claim }) => claim.subject,
    ...pair("of_subject", ({ contrast }) => contrast.subject),
    object_id: ({ claim }) => claim.object,
    ...pair("of_object", ({ contrast }) => contrast.object),
    dimension_id: ({ contrast }) => contrast.dimension,
  }),
);

const closedCells = table(
  (knowledge) => knowledge.closedCells,
  (pair) => ({
    id: (cell) => cell.id,
    subject_id: (cell) => cell.subject,
    relation: (cell) => cell.relation,
    dimension_id: (cell) => cell.dimension,
    member_ids: (cell) => listed(cell.members),
    ...pair("because", (cell) => cell.because),
    section_ids: (cell) => listed(cell.sections),
  }),
);

const disputes = table(
  (knowledge) => numbered(knowledge.disputes, (dispute) => dispute.sides),
  (pair) => ({
    id: ({ of }) => of.id,
    type: ({ of }) => of.type,
    ...pair("topic", ({ of }) => of.topic),
    entity_ids: ({ of }) => listed(of.entities),
    side: ({ position }) => position,
    ...pair("side", ({ part }) => part.claim),
    side_section_ids: ({ part }) => listed(part.sections),
    ...pair("accepted", ({ of }) => of.accepted),
    accepted_section_ids: ({ of }) => listed(of.acceptedSections),
    as_of: ({ of }) => of.asOf,
    ...pair("why", ({ of }) => of.basis.why),
    ...pair("evidence", ({ of }) => of.basis.evidence),
    ...pair("confidence", ({ of }) => of.basis.confidence),
    ...pair("quiz_policy", ({ of }) => of.quizPolicy),
  }),
);

const stackLayers = table(
  (knowledge) => numbered(knowledge.stacks, (stack) => stack.layers),
  (pair) => ({
    stack_id: ({ of }) => of.id,
    ...pair("stack", ({ of }) => of.name),
    ...pair("stack_note", ({ of }) => of.note),
    position_from_bottom: ({ position }) => position,
    entity_id: ({ part }) => part.entity,
    ...pair("role", ({ part }) => part.role),
    dispute_id: ({ of }) => of.dispute,
    section_ids: ({ of }) => listed(of.sections),
  }),
);

const lifecycleSteps = table(
  (knowledge) => numbered(knowledge.lifecycles, (lifecycle) => lifecycle.steps),
  (pair) => ({
    lifecycle_id: ({ of }) => of.id,
    ...pair("lifecycle", ({ of }) => of.name),
    ...pair("lifecycle_note", ({ of }) => of.note),
    ordered: ({ of }) => of.ordered,
    position: ({ position }) => position,
    entity_id: ({ part }) => part.entity,
    ...pair("step", ({ part }) => part.text),
    section_ids: ({ of }) => listed(of.sections),
  }),
);

const analogies = table(
  (knowledge) => numbered(knowledge.analogies, (analogy) => analogy.mapping),
  (pair) => ({
    id: ({ of }) => of.id,
    ...pair("analogy", ({ of }) => of.name),
    ...pair("vehicle", ({ of }) => of.vehicle),
    target_id: ({ of }) => of.target,
    position: ({ position }) => position,
    ...pair("part", ({ part }) => part.vehicle),
    entity_id: ({ part }) => part.entity,
    ...pair("text", ({ part }) => part.text),
    section_ids: ({ of }) => listed(of.sections),
  }),
);

const disjointClasses = table(
  (knowledge) => knowledge.disjointClasses,
  (pair) => ({
    id: (group) => group.id,
    class_ids: (group) => listed(group.classes),
    ...pair("because", (group) => group.because),
    section_ids: (group) => listed(group.sections),
  }),
);

const releases = table(
  (knowledge) => knowledge.releases,
  () => ({
    id: (release) => release.id,
    product_id: (release) => release.product,
    version: (release) => release.version,
    date: (release) => release.date,
    section_ids: (release) => listed(release.sections),
  }),
);

/** Every table. The first is the one that somebody who asks for “the CSV” means. */
export const TABLES = {
  claims,
  entities,
  citations,
  sections,
  values,
  rows,
  contrasts,
  "closed-cells": closedCells,
  disputes,
  "stack-layers": stackLayers,
  "lifecycle-steps": lifecycleSteps,
  analogies,
  "disjoint-classes": disjointClasses,
  releases,
} as const satisfies Record<string, TableOf>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
