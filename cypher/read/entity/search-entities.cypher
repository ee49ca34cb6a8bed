// search-entities: entities whose name, other name, acronym or code answers a search
// access: read
// param  expression: string, built from plain words only
// param  folded: string, the whole text as names are folded
// param  kinds: string[], null for all
// param  levels: string[], null for all
// param  weights: map, kind to weight in the ranking
// param  exactName: float, weight of a name that is the text itself
// param  onlyFramed: float, weight of a territory that no document ties to anything
// param  skip: integer
// param  first: integer
// param  readAtMost: integer, matches looked at
// param  demonstration: boolean, among the entities of the demonstration territory; else among the others
// row    hits: map[], {id, score, context}, best first; context: names of where it stands, nearest authority first
// row    facets: map[], {kind, total}, before the choice of kinds and levels
// row    levels: map[], {level, total}, before the choice of kinds and levels
// row    total: integer, matches of the chosen kinds and levels
CALL () {
  CALL db.index.fulltext.queryNodes('entity_search', $expression, {limit: $readAtMost}) YIELD node, score
  WHERE coalesce(node.demonstration, false) = $demonstration
  WITH node, score * $weights[node.kind]
    * CASE WHEN node.sortName = $folded THEN $exactName ELSE 1.0 END
    * CASE WHEN node.frameVintage IS NULL OR EXISTS { (node)-[:!PART_OF]-(:Entity) } THEN 1.0 ELSE $onlyFramed END AS score
  RETURN collect({node: node, kind: node.kind, level: node.level, score: score}) AS found
}
WITH found, [hit IN found WHERE ($kinds IS NULL OR hit.kind IN $kinds) AND ($levels IS NULL OR hit.level IN $levels)] AS chosen
RETURN
  COLLECT {
    UNWIND chosen AS hit
    WITH hit.node AS node, hit.score AS score
    ORDER BY score DESC, coalesce(node.population, 0) DESC, size(node.sortName), node.id
    SKIP $skip
    LIMIT $first
    RETURN {id: node.id, score: score, context: COLLECT {
      MATCH (node)-[:PART_OF|LOCATED_IN|COVERS|SERVICE_OF]->(where:Entity)
      RETURN where.name
      ORDER BY CASE where.level WHEN 'DEPARTEMENT' THEN 0 WHEN 'REGION' THEN 1 WHEN 'EPCI' THEN 2 ELSE 3 END, where.name
      LIMIT 2
    }}
    ORDER BY score DESC, coalesce(node.population, 0) DESC, size(node.sortName), node.id
  } AS hits,
  COLLECT {
    UNWIND found AS hit
    WITH hit.kind AS kind, count(*) AS total
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS facets,
  COLLECT {
    UNWIND found AS hit
    WITH hit.level AS level, count(*) AS total WHERE level IS NOT NULL
    RETURN {level: level, total: total}
    ORDER BY total DESC, level
  } AS levels,
  size(chosen) AS total
