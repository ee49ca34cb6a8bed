// latest-proof: the most recent date of the proofs of f, null when none bears one
head(COLLECT {
  MATCH (proof:Evidence {claim: f.id})-[:FROM]->(source:Source)
  WITH coalesce(proof.observedOn, source.date) AS date
  WHERE date IS NOT NULL
  RETURN date
  ORDER BY date DESC
  LIMIT 1
})
