/** Entities that have a value on the dimensions of each one asked about; a dimension counts once. */
export const COMPARABLE_PARTNERS = `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (e:Entity {id: id})<-[:SUBJECT]-(:Claim {kind: "TRAIT"})-[:ON_DIMENSION]->(d:Dimension)
    USING INDEX SEEK e:Entity(id)
    WITH DISTINCT e, d
    MATCH (d)<-[:ON_DIMENSION]-(:Claim {kind: "TRAIT"})-[:SUBJECT]->(other:Entity) WHERE other <> e
    RETURN other.id AS entityId, count(DISTINCT d) AS sharedDimensions
    ORDER BY sharedDimensions DESC, entityId LIMIT $first
  }
  RETURN id, entityId, sharedDimensions
  ORDER BY id, sharedDimensions DESC, entityId`;
