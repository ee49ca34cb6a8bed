// link: one link between two entities, found from its subject, with its proofs
// access: read
// param  from: string, id of the subject
// param  id: string
// param  linkEvidenceFirst: integer
// row    link: map
MATCH (a:Entity {id: $from})-[r]->(b:Entity)
WHERE r.id = $id
RETURN r {
  .*,
  type: type(r),
  from: a {.*},
  to: b {.*},
  evidenceTotal: COUNT { (:Evidence {claim: r.id}) },
  evidence: COLLECT {
    MATCH (e:Evidence {claim: r.id})-[:FROM]->(s:Source)
    WITH e, s
    ORDER BY s.date DESC, e.lineFrom, e.id
    LIMIT $linkEvidenceFirst
    RETURN e {.*, source: s {.*}}
  }
} AS link
