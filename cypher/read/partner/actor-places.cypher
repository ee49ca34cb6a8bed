// actor-places: the collectivities some actors stand in; what a pole covers counts as well
// access: read
// param  ids: string[]
// row    id: string
// row    places: map[], {id, level, throughEpci}
// An EPCI may straddle départements: what is read through one is marked, and judged apart.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:LOCATED_IN|COVERS*0..1]->(x)
MATCH up = (x)-[:PART_OF*0..4]->(t:Collectivity)
WHERE all(step IN relationships(up) WHERE step.until IS NULL)
WITH id, t, any(step IN tail(relationships(up)) WHERE startNode(step).level = 'EPCI' AND endNode(step).level = 'DEPARTEMENT') AS throughEpci
WITH id, t, min(CASE WHEN throughEpci THEN 1 ELSE 0 END) = 1 AS throughEpci
ORDER BY id, t.id
RETURN id, collect({id: t.id, level: t.level, throughEpci: throughEpci}) AS places
