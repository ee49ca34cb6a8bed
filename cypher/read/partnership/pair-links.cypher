// pair-links: what ties two collectivities, or their services, to some forums, and what is said between the two
// access: read
// param  ids: string[], the two
// param  forums: string[]
// param  asOf: string, null for any date
// param  linkEvidenceFirst: integer
// row    forum: string, null for a link between the two
// row    authority: string
// row    link: map
MATCH (c:Entity:Collectivity)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:SERVICE_OF*0..1]-(actor)-[r:@MEETS]->(f)
  WHERE f.id IN $forums
    // and tie-engages
  RETURN f.id AS forum, r
  UNION
  MATCH (c)-[r:ADJACENT_TO|PART_OF|COOPERATES_WITH]->(d:Collectivity)
  WHERE d.id IN $ids AND r.until IS NULL
  RETURN null AS forum, r
}
WITH c, forum, r
ORDER BY forum, c.sortName, type(r), r.id
RETURN
  forum,
  c.id AS authority,
  // use link-shown
  AS link
