// authorities-nearby: other authorities whose services are engaged somewhere, those of the same level first, then the nearest
// access: read
// param  id: string
// param  demonstration: boolean, of the fictional territory or of the real ones
// param  first: integer
// row    authority: map
MATCH (here:Entity:Collectivity {id: $id})
MATCH (s:Service)-[:SERVICE_OF]->(c:Collectivity)
WHERE c <> here AND coalesce(c.demonstration, false) = $demonstration
WITH here, c, count(s) AS services, max(EXISTS { MATCH (s)-[:@MEETS]->(f) WHERE f.kind IN ['Pole', 'Contract', 'Project'] }) AS engaged
WHERE services > 1 AND engaged
WITH
  here,
  c,
  point.distance(point({latitude: here.lat, longitude: here.lon}), point({latitude: c.lat, longitude: c.lon})) AS distance
RETURN c {.*} AS authority
ORDER BY CASE c.level WHEN here.level THEN 0 ELSE 1 END, distance, c.id
LIMIT $first
