// practices: what the collectivities of one level do together with others, as their forums say
// access: read
// param  level: Level
// param  demonstration: boolean, fictional ones or real ones, never both
// param  of: string, given even when nothing of it is documented
// row    authority: map
// row    areas: map[], policy areas of its services
// row    forums: map[], {forum, roles, areas}
// row    compared: integer, collectivities of the level
MATCH (peer:Collectivity {level: $level})
WHERE coalesce(peer.demonstration, false) = $demonstration
WITH collect(peer) AS collectivities
UNWIND collectivities AS c
WITH c, size(collectivities) AS compared
WHERE c.id = $of
  OR EXISTS { (c)<-[:SERVICE_OF]-{0,1}()-[:@MEETS]->(:Pole|Contract|Project) }
RETURN
  c {.*} AS authority,
  COLLECT { MATCH (c)<-[:SERVICE_OF]-(:Service)-[:CONCERNS]->(p:PolicyArea) RETURN DISTINCT p {.*} ORDER BY p.id } AS areas,
  COLLECT {
    MATCH (c)<-[:SERVICE_OF*0..1]-(actor)-[r:@MEETS]->(f)
    WHERE f.kind IN ['Pole', 'Project', 'Contract']
      // and standing-tie
    WITH f, collect(DISTINCT r.role) AS roles
    ORDER BY f.sortName, f.id
    RETURN {
      forum: f {.*},
      roles: roles,
      areas: COLLECT { MATCH (f)-[:CONCERNS]->(p:PolicyArea) RETURN p {.*} ORDER BY p.id }
    }
  } AS forums,
  compared
