import { type Claim, type Entity, isCurrent } from "../../claims/claim.ts";
import { RELATION_KINDS } from "../../relations/registry.ts";
import { className, idOf, type JsonLdNode } from "./node.ts";

type Links = Readonly<Record<string, readonly string[]>>;

/** Each entity's direct links: its relation claims that are accepted and true now, as plain triples. */
export const currentLinks = (claims: readonly Claim[]): ReadonlyMap<string, Links> => {
  const bySubject = new Map<string, Record<string, string[]>>();
  for (const claim of claims) {
    if (claim.kind !== "RELATION" || !isCurrent(claim)) continue;
    const { field } = RELATION_KINDS[claim.relation];
    const links = bySubject.get(claim.subject) ?? {};
    links[field] = [...(links[field] ?? []), idOf.entity(claim.object)];
    bySubject.set(claim.subject, links);
  }
  return bySubject;
};

export const entityNode = (entity: Entity, links: Links): JsonLdNode => ({
  "@id": idOf.entity(entity.id),
  "@type": ["skos:Concept", className(entity.kind)],
  name: entity.name,
  aliases: entity.aliases,
  ambiguousAliases: entity.ambiguousAliases,
  gloss: entity.gloss,
  layer: entity.layer,
  mentionedIn: entity.mentionedIn.map(idOf.source),
  definedIn: entity.definedIn.map(idOf.section),
  ...links,
});

const valueOrNothing = (id: string | null): string | null => (id === null ? null : idOf.value(id));

const saidBy = (claim: Claim): Readonly<Record<string, unknown>> => {
  switch (claim.kind) {
    case "RELATION":
      return {
        predicate: RELATION_KINDS[claim.relation].field,
        object: idOf.entity(claim.object),
        propertyValue: claim.value,
        contrastOfSubject: claim.contrast?.subject ?? null,
        contrastOfObject: claim.contrast?.object ?? null,
        dimension: claim.contrast?.dimension ? idOf.dimension(claim.contrast.dimension) : null,
      };
    case "TRAIT":
      return {
        predicate: "hasValue",
        object: valueOrNothing(claim.value),
        dimension: idOf.dimension(claim.dimension),
        note: claim.note,
        row: claim.row,
      };
    case "ORDER":
      return {
        predicate: "ranksAbove",
        object: idOf.entity(claim.object),
        dimension: idOf.dimension(claim.dimension),
      };
    case "NEGATION":
      return claim.relation === null
        ? {
            deniedPredicate: "hasValue",
            deniedObject: idOf.value(claim.value),
            dimension: idOf.dimension(claim.dimension),
          }
        : {
            deniedPredicate: RELATION_KINDS[claim.relation].field,
            deniedObject: idOf.entity(claim.object),
          };
  }
};

export const claimNode = (claim: Claim): JsonLdNode => ({
  "@id": idOf.claim(claim.id),
  "@type": [
    ...(claim.kind === "NEGATION" ? [] : ["rdf:Statement"]),
    "prov:Entity",
    `${className(claim.kind)}Claim`,
  ],
  subject: idOf.entity(claim.subject),
  ...saidBy(claim),
  statement: claim.statement,
  status: claim.status,
  current: isCurrent(claim),
  inferred: claim.inferred,
  since: claim.since,
  sinceRelease: claim.sinceLabel,
  until: claim.until,
  untilRelease: claim.untilLabel,
  dispute: claim.dispute === null ? null : idOf.dispute(claim.dispute),
  citations: claim.citations.map(({ section, stance }) => ({
    "@type": "prov:Derivation",
    section: idOf.section(section),
    stance,
  })),
});
