// scopes-nearby: the nearest other département or région of which two authorities share a forum
// access: read
// param  id: string
// param  demonstration: boolean, of the fictional territory or of the real ones
// param  asOf: string, null for any date
// param  first: integer
// row    scope: map
MATCH (f:Pole|Contract|Project)
WHERE coalesce(f.demonstration, false) = $demonstration
CALL (f) {
  MATCH (f)<-[r:@MEETS]-(actor)-[:SERVICE_OF*0..1]->(m:Collectivity)
  WHERE m.level IN ['EPCI', 'DEPARTEMENT', 'REGION']
    // and tie-engages
  WITH DISTINCT m AS x
  // use in-territory
  WITH t, count(DISTINCT x) AS together
  WHERE t:Collectivity AND t.level IN ['DEPARTEMENT', 'REGION'] AND together > 1
  RETURN t
}
WITH DISTINCT t
WHERE t.id <> $id
MATCH (here:Entity:Collectivity {id: $id})
WITH
  here,
  t,
  point.distance(point({latitude: here.lat, longitude: here.lon}), point({latitude: t.lat, longitude: t.lon})) AS distance
RETURN t {.*} AS scope
ORDER BY CASE t.level WHEN here.level THEN 0 ELSE 1 END, distance, t.id
LIMIT $first
