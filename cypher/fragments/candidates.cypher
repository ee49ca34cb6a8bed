// candidates: entities n to choose from, found by the shortest way the question gives
// param  start: Start
// part   way: start.way
// What is fictional is found from its own territory or entities, never among all entities of a kind.
CALL () {
  // when way:TERRITORY
  MATCH (t:Entity {id: $start.id})
  // use in-territory
  WITH DISTINCT x
  MATCH (n:Entity)-[:LOCATED_IN|COVERS*0..1]->(x)
  RETURN DISTINCT n
  // end
  // when way:NETWORK
  // use network-of
  RETURN n
  // end
  // when way:POLICY_AREA
  MATCH (n:Entity)-[:CONCERNS]->(:PolicyArea {id: $start.id})
  RETURN DISTINCT n
  // end
  // when way:TIES
  MATCH (:Entity {id: $start.id})--(n:Entity)
  RETURN DISTINCT n
  // end
  // when way:AROUND
  MATCH (:Entity {id: $start.id})-[*0..1]-(n:Entity)
  RETURN DISTINCT n
  // end
  // when way:SOURCES
  MATCH (s:Source)<-[:FROM]-(e:Evidence)
  WHERE s.id IN $start.ids
  WITH DISTINCT e.claim AS claim
  MATCH (n:Entity {id: claim})
  RETURN n
  // end
  // when way:IDS
  MATCH (n:Entity)
  WHERE n.id IN $start.ids
  RETURN n
  // end
  // when way:KINDS
  MATCH (n:Entity)
  USING INDEX n:Entity(kind, sortName, id)
  WHERE n.kind IN $start.ids AND n.sortName IS NOT NULL AND n.id IS NOT NULL AND n.demonstration IS NULL
  RETURN n
  // end
}
