/** Entities that have a value on the dimensions of the one asked about; a dimension counts once. */
export const COMPARABLE_PARTNERS = `
  MATCH (e:Entity {id: $id})<-[:SUBJECT]-(:Claim)-[:ON_DIMENSION]->(d:Dimension)
  WITH DISTINCT e, d
  MATCH (d)<-[:ON_DIMENSION]-(:Claim)-[:SUBJECT]->(other:Entity) WHERE other <> e
  RETURN other.id AS entityId, count(DISTINCT d) AS sharedDimensions
  ORDER BY sharedDimensions DESC, entityId LIMIT $first`;
