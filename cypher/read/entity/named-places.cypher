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
// row    under: string[], names of the départements and régions that hold it
// row    grouping: string, id of the EPCI of a commune; null for what is in none
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
  COLLECT {
    MATCH (n)-[within:PART_OF*1..2]->(d:Collectivity)
    WHERE d.level IN ['DEPARTEMENT', 'REGION'] AND all(one IN within WHERE one.until IS NULL)
    UNWIND [d.name] + coalesce(d.aliases, []) AS name
    RETURN DISTINCT name
    ORDER BY name
  } AS under,
  CASE n.level WHEN 'COMMUNE' THEN head(COLLECT {
    MATCH (n)-[within:PART_OF]->(e:Collectivity {level: 'EPCI'})
    WHERE within.until IS NULL
    RETURN e.id
    ORDER BY e.id
    LIMIT 1
  }) END AS grouping,
  n.population AS population,
  n {.kind, .lat, .lon, .positionBasis} AS entity,
  COLLECT {
    // use whereabouts
  } AS whereabouts,
  coalesce(n.id = $near, false) AS worked
