// dated-proofs: how sure each proof of f is, and when it was seen
COLLECT {
  MATCH (proof:Evidence {claim: f.id})-[:FROM]->(s:Source)
  RETURN DISTINCT {certainty: proof.certainty, date: coalesce(proof.observedOn, s.date)}
}
