// proofs-shown: the proofs of the link r and their number, when they are asked
// param  linkEvidenceFirst: integer, proofs of each link; 0 = neither the proofs nor their number
// part   link-proofs: linkEvidenceFirst
// when link-proofs
evidenceTotal: COUNT { (:Evidence {claim: r.id}) },
evidence: COLLECT {
  MATCH (e:Evidence {claim: r.id})-[:FROM]->(s:Source)
  WITH e, s
  ORDER BY s.date DESC, e.lineFrom, e.id
  LIMIT $linkEvidenceFirst
  RETURN e {.*, source: s {.*}}
}
// otherwise
evidenceTotal: 0,
evidence: []
// end
