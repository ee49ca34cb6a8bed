// article9-parts: the parts of the legal definition of a pole, each with the words of the law it is read from
// access: read
// row    part: map
// row    evidence: map[]
MATCH (part:Article9Part)
WITH part
ORDER BY part.order
RETURN
  part {.*} AS part,
  COLLECT {
    MATCH (e:Evidence {claim: part.id})-[:FROM]->(s:Source)
    WITH e, s
    ORDER BY e.lineFrom, e.id
    LIMIT 5
    RETURN e {.*, source: s {.*}}
  } AS evidence
