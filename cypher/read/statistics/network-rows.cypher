// network-rows: some entities with where they stand, and the links among them, as little of each as figures need
// access: read
// param  ids: string[]
// param  links: LinkFilter
// row    entities: map[], {id, kind, level, stands}, stands: {relation, level, id} of collectivities, by links in force
// row    links: map[], {from, to, depth, amountCents, amountPer, measure}; null where no source says it
RETURN
  COLLECT {
    MATCH (n:Entity)
    WHERE n.id IN $ids
    RETURN {id: n.id, kind: n.kind, level: n.level, stands: COLLECT {
      MATCH (n)-[r:LOCATED_IN|SERVICE_OF|COVERS|PART_OF]->(c:Collectivity)
      WHERE r.until IS NULL
      RETURN {relation: type(r), level: c.level, id: c.id}
    }}
  } AS entities,
  COLLECT {
    MATCH (a:Entity)
    WHERE a.id IN $ids
    // Without its label, b cannot be sought by its id: seeking both ends would pair every entity with every other.
    MATCH (a)-[r]->(b)
    WHERE b.id IN $ids
      // and link-kept
    RETURN {from: a.id, to: b.id, depth: r.depth, amountCents: r.amountCents, amountPer: r.amountPer, measure: r.measure}
  } AS links
