import { RELATION_KIND_IDS, RELATION_KINDS } from "../../relations/registry.ts";
import type { RelationKindDefinition } from "../../relations/relation-kind.ts";
import type { JsonLdNode } from "./node.ts";

/** The relation kinds as properties, so that the file explains itself. `singleValued` and `acyclic` have no OWL word that fits an open world. */
export const vocabularyNodes = (): readonly JsonLdNode[] =>
  RELATION_KIND_IDS.map((id): JsonLdNode => {
    const kind: RelationKindDefinition = RELATION_KINDS[id];
    return {
      "@id": `strata:${kind.field}`,
      "@type": [
        "rdf:Property",
        ...(kind.transitive ? ["owl:TransitiveProperty"] : []),
        ...(kind.symmetric ? ["owl:SymmetricProperty"] : []),
      ],
      label: kind.phrase,
      inverse: kind.inverse.phrase,
      comment: kind.note,
      subPropertyOf: id === "IS_A" ? "skos:broaderTransitive" : null,
    };
  });
