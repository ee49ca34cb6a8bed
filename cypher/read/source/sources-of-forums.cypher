// sources-of-forums: what some poles, contracts and projects, who is in them and whom they cover rest on
// access: read
// param  ids: string[]
// row    source: map
MATCH (f:Entity)
WHERE f.id IN $ids
CALL (f) {
  RETURN f.id AS claim
  UNION
  MATCH (f)<-[r:@MEETS]-()
  RETURN r.id AS claim
  UNION
  MATCH (f)-[r:COVERS|CONCERNS]->()
  RETURN r.id AS claim
}
MATCH (proof:Evidence {claim: claim})-[:FROM]->(s:Source)
WITH s, count(DISTINCT proof) AS proofs
ORDER BY proofs DESC, s.id
RETURN s {.*} AS source
