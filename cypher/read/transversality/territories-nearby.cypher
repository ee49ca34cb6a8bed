// territories-nearby: other territories where somebody is engaged in a forum, those of the same level first, then the nearest
// access: read
// param  id: string
// param  demonstration: boolean, of the fictional territory or of the real ones
// param  first: integer
// row    territory: map
MATCH (f:Pole|Contract|Project)-[:COVERS|LOCATED_IN]->(x:Collectivity)
WHERE coalesce(f.demonstration, false) = $demonstration
  AND EXISTS { (f)<-[:@MEETS]-(:Enterprise|ResearchCentre|ActorGroup|Collectivity|Service) }
  // and standing-forum
WITH DISTINCT x
// use in-territory
WITH DISTINCT t
WHERE t:Collectivity AND t.id <> $id
  AND EXISTS { (t)<-[:PART_OF*0..4]-()<-[:LOCATED_IN]-(:Enterprise|ResearchCentre|ActorGroup) }
MATCH (here:Entity:Collectivity {id: $id})
WITH
  here,
  t,
  point.distance(point({latitude: here.lat, longitude: here.lon}), point({latitude: t.lat, longitude: t.lon})) AS distance
RETURN t {.*} AS territory
ORDER BY CASE t.level WHEN here.level THEN 0 ELSE 1 END, distance, t.id
LIMIT $first
