import { RELATION_KIND_IDS, RELATION_KINDS } from "../../relations/registry.ts";

/**
 * What ids and own terms are relative to. They name, they do not locate: `.example` is reserved (RFC 2606), so that no
 * stranger's site can ever stand there.
 */
const ROOT = "https://strata.example/";

/** Texts in both languages: `{ "en": …, "zh": … }`. */
const inLanguages = (iri: string) => ({ "@id": iri, "@container": "@language" });
const reference = (iri: string) => ({ "@id": iri, "@type": "@id" });
const ownReference = { "@type": "@id" };
const ownText = { "@container": "@language" };
const ownWord = { "@type": "@vocab" };

const relationTerms = Object.fromEntries(
  RELATION_KIND_IDS.map((kind) => [RELATION_KINDS[kind].field, ownReference]),
);

/**
 * Terms of SKOS for names and classification, schema.org for documents, PROV-O for what rests on what, RDF reification
 * for claims; what none of them can say is in Strata's own vocabulary, where every other word falls (`@vocab`).
 */
export const CONTEXT = {
  "@version": 1.1,
  "@base": `${ROOT}id/`,
  "@vocab": `${ROOT}vocabulary#`,
  strata: `${ROOT}vocabulary#`,
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  ...relationTerms,
  revision: "schema:version",
  name: inLanguages("skos:prefLabel"),
  aliases: inLanguages("skos:altLabel"),
  gloss: inLanguages("skos:definition"),
  note: inLanguages("skos:note"),
  inScheme: reference("skos:inScheme"),
  label: inLanguages("rdfs:label"),
  comment: inLanguages("rdfs:comment"),
  subPropertyOf: reference("rdfs:subPropertyOf"),
  inverse: inLanguages("strata:inverseLabel"),
  title: inLanguages("schema:name"),
  description: inLanguages("schema:description"),
  publisher: "schema:publisher",
  url: reference("schema:url"),
  published: "schema:datePublished",
  language: "schema:inLanguage",
  sectionOf: reference("schema:isPartOf"),
  mentionedIn: reference("schema:subjectOf"),
  definedIn: reference("schema:citation"),
  subject: reference("rdf:subject"),
  predicate: { "@id": "rdf:predicate", "@type": "@vocab" },
  object: reference("rdf:object"),
  statement: inLanguages("schema:text"),
  citations: "prov:qualifiedDerivation",
  section: reference("prov:entity"),
  sections: reference("prov:wasDerivedFrom"),
  stance: ownWord,
  status: ownWord,
  layer: ownWord,
  scale: ownWord,
  disputeType: ownWord,
  since: { "@type": "xsd:date" },
  until: { "@type": "xsd:date" },
  asOf: { "@type": "xsd:date" },
  date: { "@type": "xsd:date" },
  dispute: ownReference,
  dimension: ownReference,
  entity: ownReference,
  about: ownReference,
  acceptedSections: ownReference,
  product: ownReference,
  deniedPredicate: ownWord,
  deniedObject: ownReference,
  propertyValue: ownText,
  contrastOfSubject: ownText,
  contrastOfObject: ownText,
  question: ownText,
  ranking: ownText,
  role: ownText,
  text: ownText,
  topic: ownText,
  side: ownText,
  accepted: ownText,
  why: ownText,
  evidence: ownText,
  confidence: ownText,
  quizPolicy: ownText,
  vehicle: ownText,
  because: ownText,
  values: { "@container": "@list" },
  layers: { "@container": "@list" },
  steps: { "@container": "@list" },
  members: ownReference,
  classes: ownReference,
} as const;
