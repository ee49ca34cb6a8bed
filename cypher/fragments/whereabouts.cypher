// whereabouts: where the collectivities that the entity n stands in, covers or belongs to are, by relation and level
// cut 3: the place is the middle of all of them, and the first ones are named; told by total
// A collectivity without a position hands over to those it is part of.
MATCH (n)-[r:LOCATED_IN|SERVICE_OF|COVERS|PART_OF]->(c:Collectivity)-[up:PART_OF*0..1]->(at:Collectivity)
WHERE n.lat IS NULL
  AND at.lat IS NOT NULL
  AND (at = c OR c.lat IS NULL)
  AND r.until IS NULL
  AND all(step IN up WHERE step.until IS NULL)
WITH DISTINCT type(r) AS relation, at
ORDER BY at.sortName, at.id
WITH relation, at.level AS level, avg(at.lat) AS lat, avg(at.lon) AS lon, count(at) AS total, collect(at)[..3] AS of
RETURN {relation: relation, level: level, lat: lat, lon: lon, total: total, of: [c IN of | c {.*}]}
