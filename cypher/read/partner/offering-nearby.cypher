// offering-nearby: actors that may bring what is needed, the nearest first
// access: read
// param  rings: map[], {ids}, collectivities around the one who searches, the nearest ring first
// param  essStatuses: string[], of the enterprises needed
// param  researchCentres: boolean
// param  collectivities: boolean
// param  areas: string[], policy areas needed
// param  demonstration: boolean
// row    found: map[], {id, past}: all of them, past: it exists no more
RETURN COLLECT {
  UNWIND range(0, size($rings) - 1) AS rank
  UNWIND $rings[rank].ids AS id
  MATCH (t:Entity {id: id})
  // use in-territory
  WITH x AS c, min(rank) AS rank
  WHERE c:Collectivity
  MATCH (c)<-[:LOCATED_IN*0..1]-(m:Entity)
  WHERE (
      (m:Enterprise AND m.essStatus IN $essStatuses)
      OR (m:ResearchCentre AND $researchCentres)
      OR (m:Collectivity AND $collectivities)
      OR EXISTS { MATCH (m)<-[:SERVICE_OF*0..1]-()-[:CONCERNS]->(area:PolicyArea) WHERE area.id IN $areas }
    )
    // and actor
  WITH m, min(rank) AS rank
  ORDER BY rank, m.id
  RETURN {id: m.id, past: coalesce(m.status, 'EXISTING') = 'PAST'}
} AS found
