// roles-by-stage: what the levels of authority may do at each stage of the life of a pole
// access: read
// param  stages: string[], code words of the stages wanted
// row    stage: string
// row    name: string
// row    roles: map[], each with how it is tied to the stage and its proofs
MATCH (stage:Stage)
WHERE stage.code IN $stages
WITH stage
ORDER BY stage.order
RETURN
  stage.code AS stage,
  stage.name AS name,
  COLLECT {
    MATCH (role:Role)-[at:AT_STAGE]->(stage)
    WITH role, at
    ORDER BY role.id
    LIMIT 200
    RETURN role {
      .*,
      basis: at.basis,
      certainty: at.certainty,
      doubt: at.doubt,
      evidence: COLLECT {
        MATCH (e:Evidence {claim: role.id})-[:FROM]->(s:Source)
        WITH e, s
        ORDER BY s.date DESC, e.lineFrom, e.id
        LIMIT 3
        RETURN e {.*, source: s {.*}}
      }
    }
  } AS roles
