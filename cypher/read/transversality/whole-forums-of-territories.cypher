// whole-forums-of-territories: every forum whose composition a source declares whole, who is engaged in it and where it stands
// access: read
// param  demonstration: boolean, the fictional territory and the real ones are never compared
// param  asOf: string, null for any date
// row    id: string
// row    kind: string
// row    themes: string[], sectors it concerns
// row    themed: boolean
// row    parties: integer
// row    at: string[], territories it stands in, of every level
// row    engagements: map[], {at, actor, units}, at: null; units: sectors of the actor
// row    latest: string, its most recent proof
MATCH (f:Pole|Contract|Project)
WHERE f.compositionComplete
  AND coalesce(f.demonstration, false) = $demonstration
  // and standing-forum
RETURN
  f.id AS id,
  f.kind AS kind,
  COLLECT { MATCH (f)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'}) RETURN DISTINCT p.id } AS themes,
  EXISTS { (f)-[:CONCERNS]->(:PolicyArea) } AS themed,
  // use parties
  AS parties,
  COLLECT {
    MATCH (f)-[:COVERS|LOCATED_IN]->(x:Collectivity)
    // use in-territory
    RETURN DISTINCT t.id
  } AS at,
  COLLECT {
    MATCH (f)<-[r:@MEETS]-(a:Enterprise|ResearchCentre|ActorGroup|Collectivity|Service)
    WHERE
      // use tie-engages
    OPTIONAL MATCH (a)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'})
    WITH a, collect(DISTINCT p.id) AS units
    RETURN {at: null, actor: a {.id, .kind, .essStatus, .nature, .level}, units: units}
  } AS engagements,
  // use latest-proof
  AS latest
