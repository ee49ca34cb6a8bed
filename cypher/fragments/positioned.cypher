// positioned: whether the entity n has a place on the map, its own or that of the collectivities it stands in
n.lat IS NOT NULL
OR EXISTS {
  MATCH (n)-[r:LOCATED_IN|SERVICE_OF|COVERS|PART_OF]->(:Collectivity)-[up:PART_OF*0..1]->(at:Collectivity)
  WHERE at.lat IS NOT NULL AND r.until IS NULL AND all(step IN up WHERE step.until IS NULL)
}
