// cooperation-forums: the poles, projects and contracts that tell of two collectivities or more, one of them studied
// access: read
// param  ids: string[], authorities studied
// param  asOf: string, null for any date
// row    forum: map
// row    members: map[], {entity, roles, certainties}, collectivities in it by themselves or by a service
// row    perimeter: string[], collectivities it covers
MATCH (c:Entity:Collectivity)
WHERE c.id IN $ids
// Kinds as a property: three labels at the far end would be planned as three places to start from, seconds at first use.
CALL (c) {
  MATCH (c)<-[:SERVICE_OF*0..1]-(actor)-[r:@MEETS]->(f)
  WHERE f.kind IN ['Pole', 'Project', 'Contract']
    // and tie-engages
  RETURN f
  UNION
  MATCH (c)<-[:COVERS]-(f)
  RETURN f
}
WITH DISTINCT f
WITH
  f,
  COLLECT {
    MATCH (f)<-[r:@MEETS]-(actor)-[:SERVICE_OF*0..1]->(m:Collectivity)
    WHERE
      // use tie-engages
    WITH m, collect(DISTINCT r.role) AS roles, collect(DISTINCT r.certainty) AS certainties
    RETURN {entity: m {.*}, roles: roles, certainties: certainties}
    ORDER BY m.sortName, m.id
  } AS members,
  COLLECT { MATCH (f)-[:COVERS]->(p:Collectivity) RETURN DISTINCT p.id ORDER BY p.id } AS perimeter
// What tells of one collectivity alone joins nobody: most grants do.
WHERE size(members) >= 2 OR size([id IN perimeter WHERE NOT id IN [m IN members | m.entity.id]]) + size(members) >= 2
RETURN f {.*} AS forum, members, perimeter
ORDER BY f.sortName, f.id
