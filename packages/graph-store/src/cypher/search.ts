import type { RelationKind } from "@strata/graph-model";
import { requireRelationKind } from "@strata/graph-model/stored-graph";

/** Names for the index in memory. */
export const ALL_NAMES = `
  MATCH (e:Entity)
  RETURN e.id AS id, e.kind AS kind, [e.nameEn, e.nameZh] AS names, e.aliasesEn + e.aliasesZh AS aliases
  ORDER BY id`;

export interface TextSearchShape {
  readonly byKind: boolean;
  /** A relation that what is found must have, to any entity or to `$relatedId`. */
  readonly relation: {
    readonly kind: RelationKind;
    readonly direction: "OUT" | "IN";
    readonly isToOne: boolean;
  } | null;
}

/**
 * Texts with all of the words, then those with any of them; within each glosses first, and a statement stands for what it is about. An
 * entity comes once, by its best text. `allowed` are those of `$candidates` that have the relation.
 */
export const searchTextsQuery = ({ byKind, relation }: TextSearchShape): string => {
  const related = relation === null ? null : relatedTo(relation);
  const conditions = [...(byKind ? ["e.kind IN $kinds"] : []), ...(related ? [related] : [])];
  const texts = (index: string, words: string, rank: number): string => {
    const entity =
      index === "$glosses"
        ? "WITH node AS e, score, node.glossEn AS en, node.glossZh AS zh"
        : `MATCH (e:Entity {id: node.subjectId}) USING INDEX SEEK e:Entity(id)
    WITH e, score, node.statementEn AS en, node.statementZh AS zh`;
    return `CALL db.index.fulltext.queryNodes(${index}, ${words}, {limit: $texts}) YIELD node, score
    ${entity}
    RETURN e, en, zh, score, ${rank} AS rank`;
  };
  return `
  CALL () {
    ${texts("$glosses", "$all", 3)}
    UNION ALL
    ${texts("$statements", "$all", 2)}
    UNION ALL
    ${texts("$glosses", "$any", 1)}
    UNION ALL
    ${texts("$statements", "$any", 0)}
  }
  WITH e, en, zh, score, rank ${conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`}
  ORDER BY rank DESC, score DESC, e.id, en
  WITH e, collect({en: en, zh: zh, score: score, rank: rank})[0] AS best
  ORDER BY best.rank DESC, best.score DESC, e.id LIMIT $limit
  WITH collect({entityId: e.id, en: best.en, zh: best.zh, isWhole: best.rank > 1}) AS texts
  RETURN texts, ${
    related === null
      ? "[]"
      : `COLLECT {
      MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $candidates AND ${related}
      RETURN e.id
    }`
  } AS allowed`;
};

const relatedTo = ({
  kind,
  direction,
  isToOne,
}: NonNullable<TextSearchShape["relation"]>): string => {
  const step = `-[:${requireRelationKind(kind)}]-`;
  const other = `(:Entity${isToOne ? " {id: $relatedId}" : ""})`;
  return `EXISTS { (e)${direction === "OUT" ? `${step}>` : `<${step}`}${other} }`;
};
