// statistics: a selection and the links among its entities, counted
// access: read
// param  ids: string[]
// param  links: LinkFilter
// param  withSources: boolean
// row    entities: map[], {kind, total}
// row    relations: map[], {relation, total}
// row    certainties: map[], {certainty, total}, of the links
// row    depths: map[], {depth, total}, of the links; null where no source says it
// row    linkTotal: integer
// row    undatedTotal: integer
// row    pairTotal: integer, pairs of different entities that a link joins
// row    tiedTotal: integer, entities that a link joins to another
// row    withoutPosition: integer
// row    sourceTotal: integer, sources that prove these entities and links; 0 when not asked
CALL () {
  MATCH (a:Entity)
  WHERE a.id IN $ids
  MATCH (a)-[r]->(b:Entity)
  WHERE b.id IN $ids
    // and link-kept
  RETURN collect({r: r, a: a.id, b: b.id}) AS ties
}
CALL (ties) {
  UNWIND ties AS tie
  WITH DISTINCT CASE WHEN tie.a < tie.b THEN [tie.a, tie.b] ELSE [tie.b, tie.a] END AS pair
  WHERE pair[0] <> pair[1]
  RETURN collect(pair) AS pairs
}
RETURN
  COLLECT {
    MATCH (n:Entity)
    WHERE n.id IN $ids
    WITH n.kind AS kind, count(*) AS total
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS entities,
  COLLECT {
    UNWIND ties AS tie
    WITH type(tie.r) AS relation, count(*) AS total
    RETURN {relation: relation, total: total}
    ORDER BY total DESC, relation
  } AS relations,
  COLLECT {
    UNWIND ties AS tie
    WITH tie.r AS r
    WITH r.certainty AS certainty, count(*) AS total
    RETURN {certainty: certainty, total: total}
    ORDER BY total DESC, certainty
  } AS certainties,
  COLLECT {
    UNWIND ties AS tie
    WITH tie.r AS r
    WITH r.depth AS depth, count(*) AS total
    RETURN {depth: depth, total: total}
    ORDER BY total DESC, depth
  } AS depths,
  size(ties) AS linkTotal,
  size([tie IN ties WHERE tie.r.since IS NULL AND tie.r.until IS NULL]) AS undatedTotal,
  size(pairs) AS pairTotal,
  COUNT {
    UNWIND pairs AS pair
    UNWIND pair AS id
    RETURN DISTINCT id
  } AS tiedTotal,
  COUNT {
    MATCH (n:Entity)
    WHERE n.id IN $ids AND NOT (
      // use positioned
    )
  } AS withoutPosition,
  COUNT {
    UNWIND CASE WHEN $withSources THEN $ids + [tie IN ties | tie.r.id] ELSE [] END AS claim
    MATCH (e:Evidence {claim: claim})-[:FROM]->(s:Source)
    RETURN DISTINCT s
  } AS sourceTotal
