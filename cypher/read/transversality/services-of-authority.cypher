// services-of-authority: services of an authority by the families of the policy areas they concern
// access: read
// param  id: string
// param  rollUp: boolean, with the authorities that are part of it and have services
// row    authority: map, the authority itself, or one that is part of it
// row    within: map[], {id, level}, what it is part of, itself included
// row    services: map[], {service, units}
MATCH (t:Entity:Collectivity {id: $id})
CALL (t) {
  RETURN t AS c
  UNION
  WITH t
  WHERE $rollUp
  // use in-territory
    AND EXISTS { (x)<-[:SERVICE_OF]-() }
  RETURN x AS c
}
RETURN
  c {.*} AS authority,
  COLLECT {
    WITH c AS x
    // use in-territory
    RETURN DISTINCT {id: t.id, level: t.level}
  } AS within,
  COLLECT {
    MATCH (s:Service)-[:SERVICE_OF]->(c)
    OPTIONAL MATCH (s)-[:CONCERNS]->(p:PolicyArea)
    WITH s, collect(DISTINCT p.family) AS units
    ORDER BY s.sortName, s.id
    RETURN {service: s {.*}, units: units}
  } AS services
