// criteria: the ten criteria a to j of 2012 in their groups, each with the words of the document
// access: read
// row    group: map
// row    evidence: map[], of the group
// row    criteria: map[], in the order of their letters, each with its proofs
MATCH (x:CriterionGroup)
WITH
  x AS group,
  // use every-proof
  AS evidence
ORDER BY group.order
RETURN
  group {.*} AS group,
  evidence,
  COLLECT {
    MATCH (x:Criterion)-[:IN_GROUP]->(group)
    WITH x
    ORDER BY x.letter
    RETURN x {.*, evidence:
      // use every-proof
    }
  } AS criteria
