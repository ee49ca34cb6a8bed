// actors-of-territory: what the actors located in a territory are, one of each sort
// access: read
// param  id: string
// row    sectors: map[], {sector, total}
// row    actors: map[], {kind, essStatus, nature, level, total}: the traits their kind is read from
MATCH (t:Entity:Collectivity {id: $id})
RETURN
  COLLECT {
    // use in-territory
    WITH DISTINCT x
    MATCH (x)<-[:LOCATED_IN]-(n:Enterprise|ResearchCentre|ActorGroup)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'})
    WITH p, count(DISTINCT n) AS total
    ORDER BY p.sortName, p.id
    RETURN {sector: p {.*}, total: total}
  } AS sectors,
  COLLECT {
    // use in-territory
    WITH DISTINCT x
    MATCH (x)<-[:LOCATED_IN]-(n:Enterprise|ResearchCentre|ActorGroup)
    WITH n.kind AS kind, n.essStatus AS essStatus, n.nature AS nature, n.level AS level, count(DISTINCT n) AS total
    RETURN {kind: kind, essStatus: essStatus, nature: nature, level: level, total: total}
  } AS actors
