// link-shown: the link r with its two ends and its proofs
// param  linkEvidenceFirst: integer, proofs of each link
r {
  .*,
  type: type(r),
  from: properties(startNode(r)),
  to: properties(endNode(r)),
  evidenceTotal: COUNT { (:Evidence {claim: r.id}) },
  evidence: COLLECT {
    MATCH (e:Evidence {claim: r.id})-[:FROM]->(s:Source)
    WITH e, s
    ORDER BY s.date DESC, e.lineFrom, e.id
    LIMIT $linkEvidenceFirst
    RETURN e {.*, source: s {.*}}
  }
}
