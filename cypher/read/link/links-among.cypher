// links-among: every link among some entities, with its proofs
// access: read
// param  ids: string[]
// param  links: LinkFilter
// param  linkEvidenceFirst: integer, proofs of each link
// row    link: map, with the ids of its two ends: the entities themselves are read once, apart
MATCH (a:Entity)
WHERE a.id IN $ids
// Without its label, b cannot be sought by its id: seeking both ends would pair every entity with every other.
MATCH (a)-[r]->(b)
WHERE b.id IN $ids
  // and link-kept
WITH a, r, b
ORDER BY type(r), a.sortName, b.sortName, r.id
RETURN r {
  .*,
  type: type(r),
  from: a.id,
  to: b.id,
  // use proofs-shown
} AS link
