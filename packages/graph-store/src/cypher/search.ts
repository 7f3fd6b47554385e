/** Names for the index in memory. */
export const ALL_NAMES = `
  MATCH (e:Entity)
  RETURN e.id AS id, [e.nameEn, e.nameZh] AS names, e.aliasesEn + e.aliasesZh AS aliases
  ORDER BY id`;

/** Glosses first; a statement stands for what it is about. An entity comes once, by its best text. */
export const SEARCH_TEXTS = `
  CALL () {
    CALL db.index.fulltext.queryNodes($glosses, $query, {limit: $limit}) YIELD node, score
    RETURN node.id AS entityId, node.glossEn AS en, node.glossZh AS zh, score, 1 AS rank
    UNION ALL
    CALL db.index.fulltext.queryNodes($statements, $query, {limit: $limit}) YIELD node, score
    RETURN node.subjectId AS entityId, node.statementEn AS en, node.statementZh AS zh, score, 0 AS rank
  }
  WITH entityId, en, zh, score, rank ORDER BY rank DESC, score DESC, entityId, en
  WITH entityId, collect({en: en, zh: zh, score: score, rank: rank})[0] AS best
  RETURN entityId, best.en AS en, best.zh AS zh
  ORDER BY best.rank DESC, best.score DESC, entityId LIMIT $limit`;
