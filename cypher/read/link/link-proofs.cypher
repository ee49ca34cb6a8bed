// link-proofs: what some links rest on
// access: read
// param  ids: string[]
// param  first: integer, proofs of each link
// row    id: string
// row    evidenceTotal: integer
// row    evidence: map[]
UNWIND $ids AS id
RETURN
  id,
  COUNT { (:Evidence {claim: id}) } AS evidenceTotal,
  COLLECT {
    MATCH (e:Evidence {claim: id})-[:FROM]->(s:Source)
    WITH e, s
    ORDER BY s.date DESC, e.lineFrom, e.id
    LIMIT $first
    RETURN e {.*, source: s {.*}}
  } AS evidence
