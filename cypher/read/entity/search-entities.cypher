// search-entities: entities whose name, other name, acronym or code answers a search
// access: read
// param  expression: string, built from plain words only
// param  kinds: string[], null for all
// param  weights: map, kind to weight in the ranking
// param  skip: integer
// param  first: integer
// param  readAtMost: integer, matches looked at
// row    hits: map[], {id, score}, best first
// row    facets: map[], {kind, total}, before the choice of kinds
// row    total: integer, matches of the chosen kinds
CALL () {
  CALL db.index.fulltext.queryNodes('entity_search', $expression, {limit: $readAtMost}) YIELD node, score
  RETURN collect({id: node.id, kind: node.kind, sortName: node.sortName, score: score * $weights[node.kind]}) AS found
}
WITH found, [hit IN found WHERE $kinds IS NULL OR hit.kind IN $kinds] AS chosen
RETURN
  COLLECT {
    UNWIND chosen AS hit
    RETURN {id: hit.id, score: hit.score}
    ORDER BY hit.score DESC, size(hit.sortName), hit.id
    SKIP $skip
    LIMIT $first
  } AS hits,
  COLLECT {
    UNWIND found AS hit
    WITH hit.kind AS kind, count(*) AS total
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS facets,
  size(chosen) AS total
