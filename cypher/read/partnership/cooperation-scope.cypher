// cooperation-scope: the levels above a collectivity, by memberships in force
// access: read
// param  id: string
// row    above: map[], {id, level}
MATCH (c:Entity:Collectivity {id: $id})
RETURN COLLECT {
  MATCH (c) (()-[r:PART_OF WHERE r.until IS NULL]->(:Collectivity)){1,3} (a)
  WITH DISTINCT a
  RETURN {id: a.id, level: a.level}
  ORDER BY a.id
} AS above
