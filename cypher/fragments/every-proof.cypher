// every-proof: all the proofs of x, a claim that is neither an entity nor a link: few sources speak of one rule or one term
COLLECT {
  MATCH (e:Evidence {claim: x.id})-[:FROM]->(s:Source)
  WITH e, s
  ORDER BY s.date DESC, e.lineFrom, e.id
  RETURN e {.*, source: s {.*}}
}
