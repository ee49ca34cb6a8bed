// list-entities: one page of the entities of a kind, by name; the fictional ones left out
// access: read
// param  kind: Kind
// param  afterName: string, sort name of the last entity already read; empty at the start
// param  afterId: string
// param  first: integer
// row    ids: string[]
// row    total: integer, entities of the kind
RETURN
  COLLECT {
    MATCH (n:Entity)
    WHERE n.kind = $kind AND n.demonstration IS NULL AND n.sortName >= $afterName AND (n.sortName > $afterName OR n.id > $afterId)
    RETURN n.id
    ORDER BY n.kind, n.sortName, n.id
    LIMIT $first
  } AS ids,
  COUNT { MATCH (n:Entity) WHERE n.kind = $kind AND n.demonstration IS NULL } AS total
