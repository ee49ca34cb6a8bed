// named-places: collectivities and territories that some words may name, and the one where the reader works
// access: read
// param  expression: string, built from plain words only; the world and the kinds are part of it
// param  near: string, id of where the reader works; null for nowhere
// param  readAtMost: integer, matches looked at
// param  keepAtMost: integer, the best of them
// row    id: string
// row    kind: string
// row    level: string, null for a territory
// row    name: string
// row    aliases: string[]
// row    formerNames: string[]
// row    codes: string[], its official code, then its postal codes
// row    departement: string, that of a commune; null for what is in none, or in several
// row    population: integer, null when no source gives it
// row    entity: map
// row    whereabouts: map[], where the collectivities it belongs to are, by relation and level
// row    worked: boolean, the reader works there
// cut readAtMost: names that hold so common words that more bear them are read by score; told by truncated
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $expression, {limit: $readAtMost}) YIELD node, score
  WITH node, score
  WHERE node:Collectivity OR node:Territory
  ORDER BY score DESC, coalesce(node.population, 0) DESC, node.id
  LIMIT $keepAtMost
  RETURN node AS n
  UNION
  MATCH (n:Entity {id: $near})
  RETURN n
}
RETURN
  n.id AS id,
  n.kind AS kind,
  n.level AS level,
  n.name AS name,
  coalesce(n.aliases, []) AS aliases,
  coalesce(n.formerNames, []) AS formerNames,
  [coalesce(n.insee, '')] + coalesce(n.postalCodes, []) AS codes,
  CASE n.level WHEN 'COMMUNE' THEN head(COLLECT {
    MATCH (n)-[within:PART_OF]->(d:Collectivity {level: 'DEPARTEMENT'})
    WHERE within.until IS NULL
    RETURN d.name
    ORDER BY d.id
    LIMIT 1
  }) END AS departement,
  n.population AS population,
  n {.kind, .lat, .lon, .positionBasis} AS entity,
  COLLECT {
    // use whereabouts
  } AS whereabouts,
  coalesce(n.id = $near, false) AS worked
