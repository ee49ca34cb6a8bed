// links-among: every link among some entities, with its proofs
// access: read
// param  ids: string[]
// param  links: LinkFilter
// param  linkEvidenceFirst: integer, proofs of each link
// row    link: map
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r]->(b:Entity)
WHERE b.id IN $ids
  // and link-kept
WITH a, r, b
ORDER BY type(r), a.sortName, b.sortName, r.id
RETURN
  // use link-shown
  AS link
