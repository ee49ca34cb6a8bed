// frame-around: the official levels above a collectivity and what lies below it, by memberships in force
// access: read
// param  id: string
// row    above: map[], collectivities it is part of, near or far
// row    below: map[], {level, total}, everything under it
MATCH (c:Entity:Collectivity {id: $id})
RETURN
  COLLECT {
    MATCH (c) (()-[r:PART_OF WHERE r.until IS NULL]->(:Collectivity)){1,3} (a)
    WITH DISTINCT a
    RETURN a {.*}
    ORDER BY a.sortName, a.id
  } AS above,
  COLLECT {
    MATCH (c) ((:Collectivity)<-[r:PART_OF WHERE r.until IS NULL]-(:Collectivity)){1,3} (b)
    WITH DISTINCT b
    WITH b.level AS level, count(*) AS total
    RETURN {level: level, total: total}
    ORDER BY level
  } AS below
