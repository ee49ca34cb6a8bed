// network-of: all n that belong to the territory: what stands in it or covers it, and what is one link from its poles
// param  start: Start
// The one rule of what is counted and drawn of a territory: a neighbour of a pole counts wherever it is, or without a place.
MATCH (t:Entity {id: $start.id})
// use in-territory
WITH DISTINCT x
MATCH (here:Entity)-[:LOCATED_IN|COVERS*0..1]->(x)
WITH DISTINCT here
// As a union this took a third more to plan.
OPTIONAL MATCH (here)--(beside:Entity)
WHERE here:Pole
UNWIND [here, beside] AS n
WITH DISTINCT n
WHERE n IS NOT NULL
