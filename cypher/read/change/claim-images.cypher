// claim-images: claims as they are now, with all that they rest on
// access: read
// param  nodes: string[], ids of entities and sources
// param  links: map[], each {id, from}, a link found from its subject
// param  pairs: map[], each {relation, from, to}: links that stand between two ends already
// row    claim: map, each {id, kind, from, to, properties, proofs}; nothing for what is not there
CALL () {
  UNWIND $nodes AS id
  MATCH (n:Claim {id: id})
  RETURN n.id AS id, n.kind AS kind, null AS from, null AS to, n {.*} AS properties
  UNION
  UNWIND $links AS link
  MATCH (a:Claim {id: link.from})-[r]->(b:Claim)
  WHERE r.id = link.id
  RETURN r.id AS id, type(r) AS kind, a.id AS from, b.id AS to, r {.*} AS properties
  UNION
  UNWIND $pairs AS pair
  MATCH (a:Claim {id: pair.from})-[r:$(pair.relation)]->(b:Claim {id: pair.to})
  RETURN r.id AS id, type(r) AS kind, a.id AS from, b.id AS to, r {.*} AS properties
}
RETURN {
  id: id,
  kind: kind,
  from: from,
  to: to,
  properties: properties,
  proofs: COLLECT {
    MATCH (e:Evidence {claim: id})-[:FROM]->(s:Source)
    WITH e, s
    ORDER BY e.id
    RETURN e {.*, source: s.id}
  }
} AS claim
