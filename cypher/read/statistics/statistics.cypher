// statistics: a selection and the links among its entities, counted
// access: read
// param  ids: string[]
// param  links: LinkFilter
// param  withSources: boolean
// part   sources: withSources
// row    entities: map[], {kind, total}
// row    isolated: map[], {kind, total}, entities that no link joins to another
// row    groups: map[], {relation, certainty, depth, undated, total}, links alike; null where no source says it
// row    pairTotal: integer, pairs of different entities that a link joins
// row    withoutPosition: integer
// row    sourceTotal: integer, sources that prove these entities and links; 0 when not asked
// Grouped as it comes: a list carried into a grouping is counted against the memory once for each group.
CALL () {
  MATCH (a:Entity)
  WHERE a.id IN $ids
  // Without its label, b cannot be sought by its id: seeking both ends would pair every entity with every other.
  MATCH (a)-[r]->(b)
  WHERE b.id IN $ids
    // and link-kept
  WITH type(r) AS relation, r.certainty AS certainty, r.depth AS depth, r.since IS NULL AND r.until IS NULL AND r.date IS NULL AS undated,
    count(*) AS total
  RETURN collect({relation: relation, certainty: certainty, depth: depth, undated: undated, total: total}) AS groups
}
CALL () {
  MATCH (a:Entity)
  WHERE a.id IN $ids
  // Without its label, b cannot be sought by its id: seeking both ends would pair every entity with every other.
  MATCH (a)-[r]->(b)
  WHERE b.id IN $ids
    // and link-kept
  WITH DISTINCT
    CASE WHEN a.id < b.id THEN a.id ELSE b.id END AS low,
    CASE WHEN a.id < b.id THEN b.id ELSE a.id END AS high
  WHERE low <> high
  UNWIND [low, high] AS id
  RETURN count(*) / 2 AS pairTotal, collect(DISTINCT id) AS tiedIds
}
// when sources
CALL () {
  CALL () {
    UNWIND $ids AS claim
    MATCH (:Evidence {claim: claim})-[:FROM]->(s:Source)
    RETURN s
    UNION
    MATCH (a:Entity)
    WHERE a.id IN $ids
    // Without its label, b cannot be sought by its id: seeking both ends would pair every entity with every other.
    MATCH (a)-[r]->(b)
    WHERE b.id IN $ids
      // and link-kept
    MATCH (:Evidence {claim: r.id})-[:FROM]->(s:Source)
    RETURN s
  }
  RETURN count(s) AS sourceTotal
}
// end
RETURN
  COLLECT {
    MATCH (n:Entity)
    WHERE n.id IN $ids
    WITH n.kind AS kind, count(*) AS total
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS entities,
  COLLECT {
    MATCH (n:Entity)
    WHERE n.id IN $ids AND NOT n.id IN tiedIds
    WITH n.kind AS kind, count(*) AS total
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS isolated,
  groups,
  pairTotal,
  COUNT {
    MATCH (n:Entity)
    WHERE n.id IN $ids AND NOT (
      // use positioned
    )
  } AS withoutPosition,
  // when sources
  sourceTotal
  // otherwise
  0 AS sourceTotal
  // end
