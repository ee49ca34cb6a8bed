// remove-claims: claims that are no more, with their proofs, and proofs that are withdrawn
// access: write
// param  nodes: string[]
// param  links: map[], each {id, from}
// param  evidence: string[]
// row    removed: integer, claims that were there
CALL () {
  UNWIND $evidence AS id
  MATCH (e:Evidence {id: id})
  DETACH DELETE e
}
CALL () {
  UNWIND $links AS link
  MATCH (a:Claim {id: link.from})-[r]->()
  WHERE r.id = link.id
  DELETE r
  RETURN count(*) AS links
}
CALL () {
  UNWIND $nodes AS id
  MATCH (n:Claim {id: id})
  DELETE n
  RETURN count(*) AS nodes
}
RETURN links + nodes AS removed
