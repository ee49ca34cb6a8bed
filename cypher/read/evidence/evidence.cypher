// evidence: one proof and its source, by its id
// access: read
// param  id: string
// row    evidence: map
MATCH (e:Evidence {id: $id})-[:FROM]->(s:Source)
RETURN e {.*, source: s {.*}} AS evidence
