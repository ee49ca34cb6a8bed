// around-merge: all that hangs on two entities of which one is to absorb the other
// access: read
// param  keep: string
// param  absorb: string
// row    ties: map[], each {id, from, other, kind}: links of the two, with the kind of what is at the other end
// row    keptBy: string[], entities whose keeper is the one to absorb
// row    roles: integer, roles that accounts have on it
RETURN
  COLLECT {
    UNWIND [$keep, $absorb] AS id
    MATCH (n:Claim {id: id})-[r]-(m:Claim)
    WITH DISTINCT r, m
    ORDER BY r.id, m.id
    RETURN {id: r.id, from: startNode(r).id, other: m.id, kind: m.kind}
  } AS ties,
  COLLECT {
    MATCH (n:Entity {keptBy: $absorb})
    RETURN n.id
    ORDER BY n.id
  } AS keptBy,
  COUNT { (:Grant {territory: $absorb}) } AS roles
