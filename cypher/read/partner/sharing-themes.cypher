// sharing-themes: actors that concern some policy areas, those whose areas are most like them first
// access: read
// param  areas: string[]
// param  demonstration: boolean
// row    found: map[], {id, past}: all of them, past: it exists no more
RETURN COLLECT {
  MATCH (area:Entity)
  WHERE area.id IN $areas
  MATCH (area)<-[:CONCERNS]-()-[:SERVICE_OF*0..1]->(m:Entity)
  WHERE
    // use actor
  WITH m, count(DISTINCT area) AS shared
  WITH m, shared, COUNT { MATCH (m)<-[:SERVICE_OF*0..1]-()-[:CONCERNS]->(p:PolicyArea) RETURN DISTINCT p } AS own
  ORDER BY toFloat(shared) / (own + size($areas) - shared) DESC, m.id
  RETURN {id: m.id, past: coalesce(m.status, 'EXISTING') = 'PAST'}
} AS found
