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
    MATCH (x:Role)-[at:AT_STAGE]->(stage)
    WITH x, at
    ORDER BY x.id
    RETURN x {
      .*,
      basis: at.basis,
      certainty: at.certainty,
      doubt: at.doubt,
      evidence:
        // use every-proof
    }
  } AS roles
