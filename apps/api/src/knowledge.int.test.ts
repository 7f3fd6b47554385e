import { fileURLToPath } from "node:url";
import {
  type Bilingual,
  CLAIM_KINDS,
  type Claim,
  type Knowledge,
  objectOf,
  RELATION_KIND_IDS,
  RELATION_KINDS,
} from "@strata/graph-model";
import { loadSeed, revisionOf } from "@strata/graph-model/seed-files";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OpenApi, openApi } from "./testing/open-api.ts";

const SEED_FOLDER = fileURLToPath(new URL("../../../graph-seed/", import.meta.url));

interface Row {
  readonly id: string;
}

const pair = (name: string, text: Bilingual | null) => ({
  [`${name}En`]: text?.en ?? null,
  [`${name}Zh`]: text?.zh ?? null,
});

const refs = (ids: readonly string[]): Row[] => [...new Set(ids)].sort().map((id) => ({ id }));
const ref = (id: string | null): Row | null => (id === null ? null : { id });
const sorted = <Some extends Row>(rows: readonly Some[]): Some[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

let open: OpenApi;
let knowledge: Knowledge;

beforeAll(async () => {
  const seed = await loadSeed(SEED_FOLDER);
  if (seed.knowledge === null) throw new Error("graph-seed is not valid.");
  knowledge = seed.knowledge;
  open = await openApi(inject("neo4j"));
});

afterAll(() => open[Symbol.asyncDispose]());

/** Every row of a list, page by page. */
const all = async (field: string, fields: string, size = 100): Promise<Row[]> => {
  const rows: Row[] = [];
  for (;;) {
    const { data, errors } = await open.ask<{ page: Row[] }>(
      `query($offset: Int) { page: ${field}(limit: ${size}, offset: $offset) { id ${fields} } }`,
      { offset: rows.length },
    );
    expect(errors).toEqual([]);
    rows.push(...data.page);
    if (data.page.length < size) return rows;
  }
};

const dimensionIdOf = (claim: Claim): string | null =>
  "dimension" in claim ? claim.dimension : null;
const valueIdOf = (claim: Claim): string | null =>
  claim.kind === "TRAIT" || claim.kind === "NEGATION" ? claim.value : null;
const contrastOf = (claim: Claim) => (claim.kind === "RELATION" ? claim.contrast : null);

const claimRow = (claim: Claim) => ({
  id: claim.id,
  kind: claim.kind,
  ...pair("statement", claim.statement),
  status: claim.status,
  since: claim.since,
  sinceLabel: claim.sinceLabel,
  until: claim.until,
  untilLabel: claim.untilLabel,
  inferred: claim.inferred,
  dispute: ref(claim.dispute),
  subject: { id: claim.subject },
  object: ref(objectOf(claim)),
  relation: "relation" in claim ? claim.relation : null,
  ...pair("propertyValue", claim.kind === "RELATION" ? claim.value : null),
  ...pair("contrastSubject", contrastOf(claim)?.subject ?? null),
  ...pair("contrastObject", contrastOf(claim)?.object ?? null),
  contrastDimension: ref(contrastOf(claim)?.dimension ?? null),
  dimension: ref(dimensionIdOf(claim)),
  value: ref(valueIdOf(claim)),
  row: claim.kind === "TRAIT" ? claim.row : null,
  ...pair("note", claim.kind === "TRAIT" ? claim.note : null),
  sectionsConnection: {
    edges: claim.citations.map(({ section, stance }) => ({
      node: { id: section },
      properties: { stance },
    })),
  },
});

describe("everything in graph-seed is found again", () => {
  it("the revision names just this knowledge", async () => {
    const { data } = await open.ask("{ revision { hash entities claims sources disputes } }");
    expect(data).toEqual({
      revision: {
        hash: revisionOf(knowledge),
        entities: knowledge.entities.length,
        claims: knowledge.claims.length,
        sources: knowledge.sources.length,
        disputes: knowledge.disputes.length,
      },
    });
  });

  it("entities", async () => {
    const fields =
      "kind layer nameEn nameZh aliasesEn aliasesZh ambiguousAliases glossEn glossZh mentionedIn { id }";
    expect(await all("entities", fields)).toEqual(
      sorted(
        knowledge.entities.map((entity) => ({
          id: entity.id,
          kind: entity.kind,
          layer: entity.layer,
          ...pair("name", entity.name),
          aliasesEn: entity.aliases.en,
          aliasesZh: entity.aliases.zh,
          ambiguousAliases: entity.ambiguousAliases,
          ...pair("gloss", entity.gloss),
          mentionedIn: refs(entity.mentionedIn),
        })),
      ),
    );
  });

  it.each(CLAIM_KINDS)("claims of kind %s", async (kind) => {
    const fields = `kind statementEn statementZh status since sinceLabel until untilLabel inferred relation noteEn noteZh row
      propertyValueEn propertyValueZh contrastSubjectEn contrastSubjectZh contrastObjectEn contrastObjectZh contrastDimension { id }
      subject { id } object { id } dimension { id } value { id } dispute { id }
      sectionsConnection { edges { node { id } properties { stance } } }`;
    const found = (await all("claims", fields)).filter((row) => "kind" in row && row.kind === kind);
    const expected = sorted(knowledge.claims.filter((claim) => claim.kind === kind).map(claimRow));
    expect(found).toEqual(expected);
  });

  it("claims of an entity, and those that mention it", async () => {
    const rows = await all("entities", "claims { id } mentions { id }", 40);
    expect(rows).toEqual(
      sorted(
        knowledge.entities.map(({ id }) => ({
          id,
          claims: refs(knowledge.claims.filter((c) => c.subject === id).map((c) => c.id)),
          mentions: refs(knowledge.claims.filter((c) => objectOf(c) === id).map((c) => c.id)),
        })),
      ),
    );
  });

  it.each(RELATION_KIND_IDS)("%s as fields, where it is accepted and holds today", async (kind) => {
    const { field, inverse, symmetric } = RELATION_KINDS[kind];
    const current = knowledge.claims.flatMap((claim) =>
      claim.kind === "RELATION" &&
      claim.relation === kind &&
      claim.status === "ACCEPTED" &&
      claim.until === null
        ? [claim]
        : [],
    );
    const there = (id: string) => current.filter((c) => c.subject === id).map((c) => c.object);
    const back = (id: string) => current.filter((c) => c.object === id).map((c) => c.subject);
    const fields = symmetric ? `${field} { id }` : `${field} { id } ${inverse.field} { id }`;
    expect(await all("entities", fields)).toEqual(
      sorted(
        knowledge.entities.map(({ id }) => ({
          id,
          ...(symmetric
            ? { [field]: refs([...there(id), ...back(id)]) }
            : { [field]: refs(there(id)), [inverse.field]: refs(back(id)) }),
        })),
      ),
    );
  });

  it("sources with their sections", async () => {
    const fields =
      "titleEn titleZh publisher url published language noteEn noteZh sections { id headingEn headingZh lines position }";
    expect(await all("sources", fields)).toEqual(
      sorted(
        knowledge.sources.map((source) => ({
          id: source.id,
          ...pair("title", source.title),
          publisher: source.publisher,
          url: source.url,
          published: source.published,
          language: source.language,
          ...pair("note", source.note),
          sections: source.sections.map((section, position) => ({
            id: section.id,
            ...pair("heading", section.heading),
            lines: section.lines,
            position,
          })),
        })),
      ),
    );
  });

  it("dimensions with their values", async () => {
    const fields = `nameEn nameZh questionEn questionZh rankingEn rankingZh scale singleValued unit noteEn noteZh
      values { id nameEn nameZh least most } rows { row nameEn nameZh }`;
    expect(await all("dimensions", fields)).toEqual(
      sorted(
        knowledge.dimensions.map((dimension) => ({
          id: dimension.id,
          ...pair("name", dimension.name),
          ...pair("question", dimension.question),
          ...pair("ranking", dimension.ranking),
          scale: dimension.scale,
          singleValued: dimension.singleValued,
          unit: dimension.unit,
          ...pair("note", dimension.note),
          values: dimension.values.map(({ id, name, amount }) => ({
            id,
            ...pair("name", name),
            least: amount?.least ?? null,
            most: amount?.most ?? null,
          })),
          rows: dimension.rows.map(({ id, name }) => ({ row: id, ...pair("name", name) })),
        })),
      ),
    );
  });

  it("stacks, bottom first", async () => {
    const fields =
      "nameEn nameZh noteEn noteZh dispute { id } sections { id } layers { roleEn roleZh entity { id } }";
    const found = await all("stacks", fields);
    expect(found.map(withSetOfSections)).toEqual(
      sorted(
        knowledge.stacks.map((stack) => ({
          id: stack.id,
          ...pair("name", stack.name),
          ...pair("note", stack.note),
          dispute: ref(stack.dispute),
          sections: refs(stack.sections),
          layers: stack.layers.map(({ entity, role }) => ({
            ...pair("role", role),
            entity: { id: entity },
          })),
        })),
      ),
    );
  });

  it("lifecycles, step by step", async () => {
    const fields =
      "nameEn nameZh noteEn noteZh ordered sections { id } steps { textEn textZh entity { id } }";
    const found = await all("lifecycles", fields);
    expect(found.map(withSetOfSections)).toEqual(
      sorted(
        knowledge.lifecycles.map((lifecycle) => ({
          id: lifecycle.id,
          ...pair("name", lifecycle.name),
          ...pair("note", lifecycle.note),
          ordered: lifecycle.ordered,
          sections: refs(lifecycle.sections),
          steps: lifecycle.steps.map(({ entity, text }) => ({
            ...pair("text", text),
            entity: { id: entity },
          })),
        })),
      ),
    );
  });

  it("disputes with their sides", async () => {
    const fields = `type topicEn topicZh acceptedEn acceptedZh asOf acceptedSections(sort: [{id: ASC}]) { id } whyEn whyZh evidenceEn evidenceZh confidenceEn confidenceZh
      quizPolicyEn quizPolicyZh entities { id } claims { id } sides { claimEn claimZh sections(sort: [{id: ASC}]) { id } }`;
    expect(await all("disputes", fields, 50)).toEqual(
      sorted(
        knowledge.disputes.map((dispute) => ({
          id: dispute.id,
          type: dispute.type,
          ...pair("topic", dispute.topic),
          ...pair("accepted", dispute.accepted),
          asOf: dispute.asOf,
          acceptedSections: refs(dispute.acceptedSections),
          ...pair("why", dispute.basis.why),
          ...pair("evidence", dispute.basis.evidence),
          ...pair("confidence", dispute.basis.confidence),
          ...pair("quizPolicy", dispute.quizPolicy),
          entities: refs(dispute.entities),
          claims: refs(
            knowledge.claims.filter((c) => c.dispute === dispute.id).map(({ id }) => id),
          ),
          sides: dispute.sides.map((side) => ({
            ...pair("claim", side.claim),
            sections: refs(side.sections),
          })),
        })),
      ),
    );
  });

  it("analogies, part by part", async () => {
    const fields =
      "nameEn nameZh vehicleEn vehicleZh target { id } sections { id } mapping { vehicleEn vehicleZh textEn textZh entity { id } }";
    const found = await all("analogies", fields);
    expect(found.map(withSetOfSections)).toEqual(
      sorted(
        knowledge.analogies.map((analogy) => ({
          id: analogy.id,
          ...pair("name", analogy.name),
          ...pair("vehicle", analogy.vehicle),
          target: { id: analogy.target },
          sections: refs(analogy.sections),
          mapping: analogy.mapping.map(({ vehicle, entity, text }) => ({
            ...pair("vehicle", vehicle),
            ...pair("text", text),
            entity: { id: entity },
          })),
        })),
      ),
    );
  });

  it("closed cells, releases and disjoint classes", async () => {
    const cells = await all(
      "closedCells",
      "relation dimension { id } members { id } values(sort: [{ id: ASC }]) { id } becauseEn becauseZh subject { id } sections { id }",
    );
    expect(cells.map(withSetOfSections)).toEqual(
      sorted(
        knowledge.closedCells.map((cell) => ({
          id: cell.id,
          relation: cell.relation,
          dimension: ref(cell.dimension),
          members: refs(cell.relation === null ? [] : cell.members),
          values: refs(cell.dimension === null ? [] : cell.members),
          ...pair("because", cell.because),
          subject: { id: cell.subject },
          sections: refs(cell.sections),
        })),
      ),
    );
    const releases = await all("releases", "version date product { id } sections { id }");
    expect(releases.map(withSetOfSections)).toEqual(
      sorted(
        knowledge.releases.map(({ id, version, date, product, sections }) => ({
          id,
          version,
          date,
          product: { id: product },
          sections: refs(sections),
        })),
      ),
    );
    const groups = await all(
      "disjointClassGroups",
      "becauseEn becauseZh classes { id } sections { id }",
    );
    expect(groups.map(withSetOfSections)).toEqual(
      sorted(
        knowledge.disjointClasses.map((group) => ({
          id: group.id,
          ...pair("because", group.because),
          classes: refs(group.classes),
          sections: refs(group.sections),
        })),
      ),
    );
  });
});

/** Sections come by their place in their source; which they are is what counts here. */
function withSetOfSections(row: Row): object {
  return "sections" in row && Array.isArray(row.sections)
    ? { ...row, sections: refs(row.sections.map(({ id }: Row) => id)) }
    : row;
}
