// facts: what supports the entities, kind by kind: figures, inconsistencies, statements, rules…; the demonstration left out
// access: read
// param  kinds: string[]
// param  ids: string[], null for all of these kinds
// param  after: string, id of the last one already read; empty at the start
// param  first: integer
// row    facts: map[], {fact, ties, evidence}, by id
// row    total: integer
MATCH (n:Statement|Event|Rule|Need|Stage|StageTerm|Role|Lever|Criterion|CriterionGroup|Article9Part|Definition|Study|Observation|DerivedFigure|MedianProfile|Inconsistency|Term)
WHERE n.kind IN $kinds AND n.demonstration IS NULL AND ($ids IS NULL OR n.id IN $ids)
WITH n ORDER BY n.id
WITH collect(n) AS found
RETURN
  COLLECT {
    UNWIND found AS n
    WITH n
    WHERE n.id > $after
    ORDER BY n.id
    LIMIT $first
    WITH n AS x
    RETURN {
      fact: x {.*},
      ties: COLLECT {
        MATCH (x)-[r]-(other:Claim)
        WITH x, r, other
        ORDER BY type(r), other.id
        RETURN {
          relation: type(r),
          direction: CASE WHEN startNode(r) = x THEN 'OUT' ELSE 'IN' END,
          link: properties(r),
          other: {id: other.id, kind: other.kind, name: coalesce(other.name, other.text, other.id)}
        }
      },
      evidence:
        // use every-proof
    }
  } AS facts,
  size(found) AS total
