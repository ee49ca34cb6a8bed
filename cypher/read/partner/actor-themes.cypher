// actor-themes: some entities, and the policy areas they concern; a collectivity concerns those of its services
// access: read
// param  ids: string[]
// row    entity: map
// row    themes: string[]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (n)<-[:SERVICE_OF*0..1]-()-[:CONCERNS]->(area:PolicyArea)
WITH n, area.id AS area
ORDER BY area
RETURN n {.*} AS entity, collect(DISTINCT area) AS themes
