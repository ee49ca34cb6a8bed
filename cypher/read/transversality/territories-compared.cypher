// territories-compared: every territory where a forum of whole composition stands, and what the actors located in it are
// access: read
// param  demonstration: boolean, the fictional territory and the real ones are never compared
// row    id: string
// row    level: string
// row    units: string[], sectors
// row    actors: map[], {kind, essStatus, nature, level}, one of each sort
MATCH (f:Pole|Contract|Project)-[:COVERS|LOCATED_IN]->(x:Collectivity)
WHERE f.compositionComplete
  AND coalesce(f.demonstration, false) = $demonstration
  // and standing-forum
WITH DISTINCT x
// use in-territory
WITH DISTINCT t
WHERE t:Collectivity
RETURN
  t.id AS id,
  t.level AS level,
  COLLECT {
    // use in-territory
    WITH DISTINCT x
    MATCH (x)<-[:LOCATED_IN]-(n:Enterprise|ResearchCentre|ActorGroup)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'})
    RETURN DISTINCT p.id
  } AS units,
  COLLECT {
    // use in-territory
    WITH DISTINCT x
    MATCH (x)<-[:LOCATED_IN]-(n:Enterprise|ResearchCentre|ActorGroup)
    WITH DISTINCT n.kind AS kind, n.essStatus AS essStatus, n.nature AS nature, n.level AS level
    RETURN {kind: kind, essStatus: essStatus, nature: nature, level: level}
  } AS actors
