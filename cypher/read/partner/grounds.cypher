// grounds: the ties, with their proofs, that some reasons to meet rest on; a collectivity's may be those of its services
// access: read
// param  pairs: map[], {from, to, relations}
// param  linkEvidenceFirst: integer, proofs of each link
// row    from: string
// row    to: string
// row    links: map[]
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
MATCH (b:Entity {id: pair.to})
RETURN
  pair.from AS from,
  pair.to AS to,
  COLLECT {
    MATCH (a)<-[:SERVICE_OF*0..1]-()-[r]-(b)
    WHERE type(r) IN pair.relations
    WITH DISTINCT r
    ORDER BY type(r), r.id
    RETURN
      // use link-shown
  } AS links
