// stands-in: the collectivities t that hold the entity n, itself included, and how far above each is; where nothing says where it stands, those of its keeper
CALL (n) {
  WITH n AS x
  WHERE x:Collectivity
  RETURN x, 0 AS far
  UNION
  MATCH (n)-[p:LOCATED_IN|SERVICE_OF|COVERS|PART_OF]->(x)
  WHERE p.until IS NULL
  RETURN x, 1 AS far
  UNION
  MATCH (x:Entity {id: n.keptBy})
  WHERE x:Collectivity
  RETURN x, 1 AS far
}
// use in-territory
AND t:Collectivity
WITH n, t, min(far + length(up)) AS far
