// studied-authorities: a territory and the authorities of some levels nested in it, with what places each
// access: read
// param  scope: string
// param  levels: string[], compared beside it
// param  asOf: string, null for any date
// row    authority: map
// row    departments: string[], départements it is part of, those of other territories included
// row    adjacent: string[], collectivities it is said to touch
// row    documented: map[], {kind, nature, role}, each sort of forum at least one tie of it or of its services is documented in
MATCH (s:Entity:Collectivity {id: $scope})
CALL (s) {
  RETURN s AS c
  UNION
  MATCH (s) ((:Collectivity)<-[p:PART_OF WHERE p.until IS NULL]-(n:Collectivity WHERE n.level IN $levels)){1,2} (c)
  RETURN DISTINCT c
}
WITH c
ORDER BY c.sortName, c.id
RETURN
  c {.*} AS authority,
  COLLECT { MATCH (c)-[p:PART_OF]->(up:Collectivity {level: 'DEPARTEMENT'}) WHERE p.until IS NULL RETURN up.id ORDER BY up.id } AS departments,
  COLLECT { MATCH (c)-[:ADJACENT_TO]-(d:Collectivity) RETURN DISTINCT d.id } AS adjacent,
  COLLECT {
    MATCH (c)<-[:SERVICE_OF*0..1]-(actor)-[r:@MEETS]->(f)
    WHERE f.kind IN ['Pole', 'Project', 'Contract']
      // and tie-engages
    RETURN DISTINCT {kind: f.kind, nature: f.nature, role: r.role}
  } AS documented
