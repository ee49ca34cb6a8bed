// criteria: the ten criteria a to j of 2012 in their groups, each with the words of the document
// access: read
// row    group: map
// row    evidence: map[], of the group
// row    criteria: map[], in the order of their letters, each with its proofs
MATCH (group:CriterionGroup)
WITH group
ORDER BY group.order
RETURN
  group {.*} AS group,
  COLLECT {
    MATCH (e:Evidence {claim: group.id})-[:FROM]->(s:Source)
    WITH e, s
    ORDER BY e.lineFrom, e.id
    LIMIT 5
    RETURN e {.*, source: s {.*}}
  } AS evidence,
  COLLECT {
    MATCH (criterion:Criterion)-[:IN_GROUP]->(group)
    WITH criterion
    ORDER BY criterion.letter
    RETURN criterion {.*, evidence: COLLECT {
      MATCH (e:Evidence {claim: criterion.id})-[:FROM]->(s:Source)
      WITH e, s
      ORDER BY e.lineFrom, e.id
      LIMIT 5
      RETURN e {.*, source: s {.*}}
    }}
  } AS criteria
