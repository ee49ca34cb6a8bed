// frame-around: the official levels above a collectivity and what lies below it, by memberships in force
// access: read
// param  id: string
// row    above: map[], collectivities it is part of, near or far
// row    below: map[], {level, total}, everything under it
MATCH (c:Entity:Collectivity {id: $id})
RETURN
  COLLECT {
    WITH c AS x
    // use in-territory
    WITH DISTINCT x, t AS a
    WHERE a:Collectivity AND a <> x
    RETURN a {.*}
    ORDER BY a.sortName, a.id
  } AS above,
  COLLECT {
    WITH c AS t
    // use in-territory
    WITH DISTINCT t, x AS b
    WHERE b:Collectivity AND b <> t
    WITH b.level AS level, count(*) AS total
    RETURN {level: level, total: total}
    ORDER BY level
  } AS below
