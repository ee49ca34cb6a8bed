// list-entities: one page of the entities of a kind, by name; the fictional ones left out
// access: read
// param  kind: Kind
// param  afterName: string, sort name of the last entity already read; empty at the start
// param  afterId: string
// param  first: integer
// param  withTotal: boolean
// part   total: withTotal
// row    ids: string[]
// row    total: integer, entities of the kind; 0 when not asked
// The index is named: the planner, which takes kinds for equally many, would read every entity of the frame for 31 poles.
RETURN
  COLLECT {
    MATCH (n:Entity)
    USING INDEX n:Entity(kind, sortName, id)
    WHERE n.kind = $kind AND n.sortName >= $afterName AND n.id IS NOT NULL
    // An alternative beside what is sought would be sought too, without the index.
    WITH n, n.sortName > $afterName OR n.id > $afterId AS comesAfter
    WHERE comesAfter AND n.demonstration IS NULL
    RETURN n.id
    ORDER BY n.kind, n.sortName, n.id
    LIMIT $first
  } AS ids,
  // when total
  COUNT {
    MATCH (n:Entity)
    USING INDEX n:Entity(kind, sortName, id)
    WHERE n.kind = $kind AND n.sortName IS NOT NULL AND n.id IS NOT NULL AND n.demonstration IS NULL
  } AS total
  // otherwise
  0 AS total
  // end
