// policy-areas: what a collectivity acts on, as its services say and as the poles, projects and contracts it takes part in say
// access: read
// param  id: string
// param  first: integer
// param  throughFirst: integer
// row    services: map[], {service, areas, areaTotal, engaged}, engaged: poles, projects and contracts the service is involved in
// row    serviceTotal: integer
// row    areas: map[], {area, total, through}, most often met first
// row    areaTotal: integer
MATCH (c:Entity:Collectivity {id: $id})
RETURN
  COLLECT {
    MATCH (s:Service)-[:SERVICE_OF]->(c)
    WITH s
    ORDER BY s.sortName, s.id
    LIMIT $first
    RETURN {
      service: s {.*},
      areas: COLLECT { MATCH (s)-[:CONCERNS]->(p:PolicyArea) RETURN p {.*} ORDER BY p.sortName LIMIT $throughFirst },
      areaTotal: COUNT { (s)-[:CONCERNS]->(:PolicyArea) },
      engaged: COUNT { (s)-[:INVOLVED_IN]->(:Pole|Project|Contract) }
    }
  } AS services,
  COUNT { (:Service)-[:SERVICE_OF]->(c) } AS serviceTotal,
  COLLECT {
    MATCH (c)<-[:SERVICE_OF]-{0,1}()-[:@MEETS]->(f:Pole|Project|Contract)-[:CONCERNS]->(p:PolicyArea)
    WITH DISTINCT p, f
    ORDER BY f.sortName, f.id
    WITH p, collect(f) AS through
    ORDER BY size(through) DESC, p.sortName, p.id
    LIMIT $first
    RETURN {area: p {.*}, total: size(through), through: [f IN through[..$throughFirst] | f {.*}]}
  } AS areas,
  COUNT {
    MATCH (c)<-[:SERVICE_OF]-{0,1}()-[:@MEETS]->(f:Pole|Project|Contract)-[:CONCERNS]->(p:PolicyArea)
    RETURN DISTINCT p
  } AS areaTotal
