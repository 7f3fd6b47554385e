import { type Claim, isCurrent } from "../../claims/claim.ts";
import type { Knowledge } from "../../claims/knowledge.ts";
import type { Bilingual } from "../../text.ts";
import { targetOf } from "../knowledge-index.ts";
import type { Properties } from "./literals.ts";

/** A sort of relationship between two labels, with all that there are of it. */
export interface Edges {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly from: string;
    readonly to: string;
    readonly properties: Properties;
  }[];
}

/** The graph as nodes by label and relationships by their sort, each in the order of first use. */
export interface LaidOut {
  readonly nodes: ReadonlyMap<string, readonly Properties[]>;
  readonly edges: readonly Edges[];
}

const pair = (name: string, text: Bilingual | null): Properties => ({
  [`${name}En`]: text?.en ?? null,
  [`${name}Zh`]: text?.zh ?? null,
});

class Layout {
  readonly nodes = new Map<string, Properties[]>();
  readonly #edges = new Map<
    string,
    { type: string; from: string; to: string; rows: Edges["rows"][number][] }
  >();

  node(label: string, id: string, properties: Properties): void {
    const list = this.nodes.get(label) ?? [];
    list.push({ id, ...properties });
    this.nodes.set(label, list);
  }

  /** `ends` are “Label” and id of the start, then of the end. */
  edge(
    type: string,
    [from, fromId, to, toId]: readonly [string, string, string, string],
    properties: Properties = {},
  ): void {
    const key = `${from} ${type} ${to}`;
    const sort = this.#edges.get(key) ?? { type, from, to, rows: [] };
    sort.rows.push({ from: fromId, to: toId, properties });
    this.#edges.set(key, sort);
  }

  /** Citations of something that is no claim. */
  cites(label: string, id: string, sections: readonly string[]): void {
    for (const [position, section] of sections.entries()) {
      this.edge("CITES", [label, id, "Section", section], { position });
    }
  }

  finish(): LaidOut {
    return { nodes: this.nodes, edges: [...this.#edges.values()] };
  }
}

const addSources = (layout: Layout, { sources }: Knowledge): void => {
  for (const { id, title, publisher, url, published, language, note, sections } of sources) {
    layout.node("Source", id, {
      ...pair("title", title),
      publisher,
      url,
      published,
      language,
      ...pair("note", note),
    });
    for (const [position, { id: section, heading, lines }] of sections.entries()) {
      layout.node("Section", section, { ...pair("heading", heading), lines, position });
      layout.edge("SECTION_OF", ["Section", section, "Source", id]);
    }
  }
};

const addDimensions = (layout: Layout, { dimensions }: Knowledge): void => {
  for (const dimension of dimensions) {
    const { id, name, question, ranking, scale, singleValued, unit, note, values, rows } =
      dimension;
    layout.node("Dimension", id, {
      ...pair("name", name),
      ...pair("question", question),
      ...pair("ranking", ranking),
      scale,
      singleValued,
      unit,
      ...pair("note", note),
    });
    for (const [position, value] of values.entries()) {
      layout.node("DimensionValue", value.id, {
        ...pair("name", value.name),
        position,
        least: value.amount?.least,
        most: value.amount?.most,
      });
      layout.edge("VALUE_OF", ["DimensionValue", value.id, "Dimension", id]);
    }
    for (const [position, row] of rows.entries()) {
      layout.node("ComparisonRow", row.id, { ...pair("name", row.name), position });
      layout.edge("ROW_OF", ["ComparisonRow", row.id, "Dimension", id]);
    }
  }
};

const addEntities = (layout: Layout, { entities }: Knowledge): void => {
  for (const entity of entities) {
    layout.node("Entity", entity.id, {
      kind: entity.kind,
      layer: entity.layer,
      ...pair("name", entity.name),
      noun: entity.noun.text,
      nounIsPlural: entity.noun.plural,
      aliasesEn: entity.aliases.en,
      aliasesZh: entity.aliases.zh,
      ambiguousAliases: entity.ambiguousAliases,
      ...pair("gloss", entity.gloss),
    });
    for (const source of entity.mentionedIn) {
      layout.edge("MENTIONED_IN", ["Entity", entity.id, "Source", source]);
    }
  }
};

const addClaim = (layout: Layout, claim: Claim): void => {
  const { entity, dimension, value } = targetOf(claim);
  const relation = "relation" in claim ? claim.relation : null;
  const contrast = claim.kind === "RELATION" ? claim.contrast : null;
  layout.node("Claim", claim.id, {
    kind: claim.kind,
    relation,
    ...pair("statement", claim.statement),
    status: claim.status,
    since: claim.since,
    sinceLabel: claim.sinceLabel,
    until: claim.until,
    untilLabel: claim.untilLabel,
    inferred: claim.inferred,
    ...pair("propertyValue", claim.kind === "RELATION" ? claim.value : null),
    ...pair("note", claim.kind === "TRAIT" ? claim.note : null),
    row: claim.kind === "TRAIT" ? claim.row : null,
    ...pair("contrastSubject", contrast?.subject ?? null),
    ...pair("contrastObject", contrast?.object ?? null),
  });
  layout.edge("SUBJECT", ["Claim", claim.id, "Entity", claim.subject]);
  if (entity !== null) layout.edge("OBJECT", ["Claim", claim.id, "Entity", entity]);
  const on = dimension ?? contrast?.dimension ?? null;
  if (on !== null) layout.edge("ON_DIMENSION", ["Claim", claim.id, "Dimension", on]);
  if (value !== null) layout.edge("VALUE", ["Claim", claim.id, "DimensionValue", value]);
  if (claim.dispute !== null) layout.edge("SIDE_OF", ["Claim", claim.id, "Dispute", claim.dispute]);
  for (const [position, { section, stance }] of claim.citations.entries()) {
    layout.edge("CITES", ["Claim", claim.id, "Section", section], { stance, position });
  }
  if (claim.kind === "RELATION" && isCurrent(claim)) {
    layout.edge(claim.relation, ["Entity", claim.subject, "Entity", claim.object], {
      claimId: claim.id,
    });
  }
};

const addDisputes = (layout: Layout, { disputes }: Knowledge): void => {
  for (const { id, type, topic, accepted, asOf, basis, quizPolicy, ...rest } of disputes) {
    layout.node("Dispute", id, {
      type,
      ...pair("topic", topic),
      ...pair("accepted", accepted),
      asOf,
      ...pair("why", basis.why),
      ...pair("evidence", basis.evidence),
      ...pair("confidence", basis.confidence),
      ...pair("quizPolicy", quizPolicy),
    });
    layout.cites("Dispute", id, rest.acceptedSections);
    for (const [position, { claim, sections }] of rest.sides.entries()) {
      const side = `${id}/${position}`;
      layout.node("DisputeSide", side, { ...pair("claim", claim), position });
      layout.edge("SIDE_IN", ["DisputeSide", side, "Dispute", id]);
      layout.cites("DisputeSide", side, sections);
    }
    for (const entity of rest.entities) layout.edge("ABOUT", ["Dispute", id, "Entity", entity]);
  }
};

/** The parts of a stack, a lifecycle or an analogy: nodes of their own, because an entity can stand in several places. */
const addParts = (
  layout: Layout,
  [whole, part, edge]: readonly [string, string, string],
  id: string,
  parts: readonly { readonly entity: string; readonly texts: Properties }[],
): void => {
  for (const [position, { entity, texts }] of parts.entries()) {
    const partId = `${id}/${position}`;
    layout.node(part, partId, { position, ...texts });
    layout.edge(edge, [part, partId, whole, id]);
    layout.edge("IS_ENTITY", [part, partId, "Entity", entity]);
  }
};

const addStructures = (layout: Layout, knowledge: Knowledge): void => {
  for (const { id, name, note, dispute, sections, layers } of knowledge.stacks) {
    layout.node("Stack", id, { ...pair("name", name), ...pair("note", note) });
    const parts = layers.map(({ entity, role }) => ({ entity, texts: pair("role", role) }));
    addParts(layout, ["Stack", "StackLayer", "LAYER_OF"], id, parts);
    layout.cites("Stack", id, sections);
    if (dispute !== null) layout.edge("SIDE_OF", ["Stack", id, "Dispute", dispute]);
  }
  for (const { id, name, note, ordered, sections, steps } of knowledge.lifecycles) {
    layout.node("Lifecycle", id, { ...pair("name", name), ...pair("note", note), ordered });
    const parts = steps.map(({ entity, text }) => ({ entity, texts: pair("text", text) }));
    addParts(layout, ["Lifecycle", "LifecycleStep", "STEP_OF"], id, parts);
    layout.cites("Lifecycle", id, sections);
  }
  for (const { id, name, vehicle, target, sections, mapping } of knowledge.analogies) {
    layout.node("Analogy", id, { ...pair("name", name), ...pair("vehicle", vehicle) });
    layout.edge("TARGET", ["Analogy", id, "Entity", target]);
    const parts = mapping.map(({ entity, vehicle: itsVehicle, text }) => ({
      entity,
      texts: { ...pair("vehicle", itsVehicle), ...pair("text", text) },
    }));
    addParts(layout, ["Analogy", "AnalogyMapping", "MAPPING_OF"], id, parts);
    layout.cites("Analogy", id, sections);
  }
};

const addPromises = (layout: Layout, knowledge: Knowledge): void => {
  for (const {
    id,
    subject,
    relation,
    dimension,
    members,
    sections,
    because,
  } of knowledge.closedCells) {
    layout.node("ClosedCell", id, { relation, members, ...pair("because", because) });
    layout.edge("SUBJECT", ["ClosedCell", id, "Entity", subject]);
    if (dimension !== null) layout.edge("ON_DIMENSION", ["ClosedCell", id, "Dimension", dimension]);
    layout.cites("ClosedCell", id, sections);
  }
  for (const { id, classes, sections, because } of knowledge.disjointClasses) {
    layout.node("DisjointClasses", id, pair("because", because));
    for (const one of classes) layout.edge("CLASS", ["DisjointClasses", id, "Entity", one]);
    layout.cites("DisjointClasses", id, sections);
  }
  for (const { id, product, version, date, sections } of knowledge.releases) {
    layout.node("Release", id, { version, date });
    layout.edge("RELEASE_OF", ["Release", id, "Entity", product]);
    layout.cites("Release", id, sections);
  }
};

/** Knowledge as a property graph: claims are nodes; what is accepted and true now is a direct relationship besides. */
export const laidOut = (knowledge: Knowledge): LaidOut => {
  const layout = new Layout();
  addSources(layout, knowledge);
  addDimensions(layout, knowledge);
  addEntities(layout, knowledge);
  addDisputes(layout, knowledge);
  for (const claim of knowledge.claims) addClaim(layout, claim);
  addStructures(layout, knowledge);
  addPromises(layout, knowledge);
  return layout.finish();
};
