// glossary: acronyms and terms of the sources, and the definitions they give of a pole, with their proofs
// access: read
// row    terms: map[], by name
// row    definitions: map[], by set then rank
RETURN
  COLLECT {
    MATCH (t:Term)
    WITH t
    ORDER BY t.id
    RETURN t {.*, evidence: COLLECT {
      MATCH (e:Evidence {claim: t.id})-[:FROM]->(s:Source)
      WITH e, s
      ORDER BY e.id
      LIMIT 10
      RETURN e {.*, source: s {.*}}
    }}
  } AS terms,
  COLLECT {
    MATCH (d:Definition)
    WITH d
    ORDER BY d.set, d.order
    RETURN d {.*, evidence: COLLECT {
      MATCH (e:Evidence {claim: d.id})-[:FROM]->(s:Source)
      WITH e, s
      ORDER BY e.id
      LIMIT 10
      RETURN e {.*, source: s {.*}}
    }}
  } AS definitions
