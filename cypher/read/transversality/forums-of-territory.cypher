// forums-of-territory: poles, contracts and projects that stand in a territory, with who is engaged in them
// access: read
// param  id: string
// param  asOf: string, null for any date
// row    forum: map
// row    themes: string[], sectors it concerns
// row    themed: boolean
// row    parties: integer
// row    proofs: map[], {certainty, date}
// row    engagements: map[], {link, units}, units: sectors of the actor
MATCH (t:Entity:Collectivity {id: $id})
// use in-territory
WITH DISTINCT x
MATCH (x)<-[:COVERS|LOCATED_IN]-(f:Pole|Contract|Project)
WITH DISTINCT f
WHERE
  // use standing-forum
RETURN
  f {.*} AS forum,
  COLLECT { MATCH (f)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'}) RETURN DISTINCT p.id AS unit ORDER BY unit } AS themes,
  EXISTS { (f)-[:CONCERNS]->(:PolicyArea) } AS themed,
  // use parties
  AS parties,
  // use dated-proofs
  AS proofs,
  COLLECT {
    MATCH (f)<-[r:@MEETS]-(a:Enterprise|ResearchCentre|ActorGroup|Collectivity|Service)
    WHERE
      // use tie-engages
    OPTIONAL MATCH (a)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'})
    WITH f, r, a, collect(DISTINCT p.id) AS units
    ORDER BY a.sortName, r.id
    RETURN {link: r {.*, type: type(r), from: properties(a), to: properties(f)}, units: units}
  } AS engagements
ORDER BY forum.sortName, forum.id
