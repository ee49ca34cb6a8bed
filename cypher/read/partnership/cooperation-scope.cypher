// cooperation-scope: the levels above a collectivity, by memberships in force
// access: read
// param  id: string
// row    above: map[], {id, level}
MATCH (x:Entity:Collectivity {id: $id})
RETURN COLLECT {
  // use in-territory
  WITH DISTINCT x, t AS a
  WHERE a:Collectivity AND a <> x
  RETURN {id: a.id, level: a.level}
  ORDER BY a.id
} AS above
