// whole-forums-of-authorities: every forum whose composition a source declares whole, and the services engaged in it
// access: read
// param  demonstration: boolean, the fictional territory and the real ones are never compared
// param  asOf: string, null for any date
// row    id: string
// row    kind: string
// row    themes: string[], families of the policy areas it concerns
// row    themed: boolean
// row    parties: integer
// row    at: string[], authorities it covers or stands in
// row    engagements: map[], {at, actor, units}, at: the authority; units: families of a service
// row    latest: string, its most recent proof
MATCH (f:Pole|Contract|Project)
WHERE f.compositionComplete
  AND coalesce(f.demonstration, false) = $demonstration
  // and standing-forum
RETURN
  f.id AS id,
  f.kind AS kind,
  COLLECT { MATCH (f)-[:CONCERNS]->(p:PolicyArea) WHERE p.family IS NOT NULL RETURN DISTINCT p.family } AS themes,
  EXISTS { (f)-[:CONCERNS]->(:PolicyArea) } AS themed,
  // use parties
  AS parties,
  COLLECT {
    MATCH (f)-[:COVERS|LOCATED_IN]->(x:Collectivity)-[up:PART_OF*0..1]->(c:Collectivity)
    WHERE NOT f:Project
      AND all(step IN up WHERE step.until IS NULL AND x.level = 'COMMUNE' AND NOT c.level IN ['DEPARTEMENT', 'REGION', 'ETAT', 'EUROPE'])
    RETURN DISTINCT c.id
  } AS at,
  COLLECT {
    MATCH (f)<-[r:@MEETS]-(actor:Collectivity|Service)-[:SERVICE_OF*0..1]->(c:Collectivity)
    WHERE
      // use tie-engages
    OPTIONAL MATCH (actor)-[:CONCERNS]->(p:PolicyArea)
    WITH c, actor, collect(DISTINCT p.family) AS units
    RETURN {at: c.id, actor: actor {.id, .kind}, units: units}
  } AS engagements,
  // use latest-proof
  AS latest
