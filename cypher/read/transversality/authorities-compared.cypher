// authorities-compared: every authority with services, with the families they are of
// access: read
// param  demonstration: boolean, the fictional territory and the real ones are never compared
// row    id: string
// row    level: string
// row    units: string[]
// row    within: map[], {id, level}, what it is part of, itself included
MATCH (s:Service)-[:SERVICE_OF]->(c:Collectivity)
WHERE coalesce(c.demonstration, false) = $demonstration
OPTIONAL MATCH (s)-[:CONCERNS]->(p:PolicyArea)
WITH c, collect(DISTINCT p.family) AS units
RETURN
  c.id AS id,
  c.level AS level,
  units,
  COLLECT {
    WITH c AS x
    // use in-territory
    RETURN DISTINCT {id: t.id, level: t.level}
  } AS within
