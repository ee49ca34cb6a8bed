// search-entities: entities whose name, other name, acronym or code answers a search, and those that answer it as a question
// access: read
// param  expression: string, built from plain words only; the world of the reader is part of it
// param  kinds: string[], null for all
// param  levels: string[], of collectivities; null for all, and for the other kinds
// param  words: integer, words typed
// param  weights: map, kind to weight in the ranking
// param  wholes: map[], {floor, score, peopled, town, inVillage}, highest floor first: what a text that is the whole of a name or
//        a code is worth, with the part of the inhabitants that counts and what it is worth under so many
// param  wordScore: float, score of a name that holds all the words
// param  keptByLong: float, part of the score kept by names longer than what was typed
// param  onlyFramed: float, weight of a territory that no document ties to anything and whose name is longer than what was typed
// param  samePopulation: float, populations in this ratio are told apart by those of their groupings
// param  skip: integer
// param  first: integer
// param  readAtMost: integer, matches looked at
// param  subjects: map[], {id, score}: what answers as a question, and what it is worth
// param  within: string, id of the territory they stand in or cover, or are; null for anywhere
// part   subjects: subjects
// part   within: within given
// row    hits: map[], {id, score, context}, best first; context: names of where it stands, nearest authority first
// row    facets: map[], {kind, total}, of the territory, before the choice of kinds and levels
// row    levels: map[], {level, total}, collectivities of the territory before the choice of kinds and levels
// row    total: integer, matches of the territory, of the chosen kinds and levels
// row    named: integer, matches by name, whatever their kind and level and wherever they stand
// cut 2: the nearest of what holds it tells homonyms apart, and is no list; nothing is lost
// cut readAtMost: more than the whole frame holds, so that memory has an end; told by truncated
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('entity_names', $expression, {limit: $readAtMost}) YIELD node, score
    RETURN node, score, 0.0 AS fit
    // when subjects
    UNION ALL
    UNWIND $subjects AS subject
    MATCH (node:Entity {id: subject.id})
    RETURN node, 0.0 AS score, subject.score AS fit
    // end
  }
  // when subjects
  WITH node, max(score) AS score, max(fit) AS fit
  // end
  RETURN collect({
    node: node,
    kind: node.kind,
    level: CASE node.kind WHEN 'Collectivity' THEN node.level END,
    score: score,
    fit: fit
    // when within
    , inside: EXISTS {
      MATCH (node)-[:LOCATED_IN|COVERS*0..1]->(x)
      // use in-territory
      AND t.id = $within
    }
    // end
  }) AS met
}
WITH
  // when within
  [hit IN met WHERE hit.inside] AS found,
  // otherwise
  met AS found,
  // end
  size([hit IN met WHERE hit.score > 0]) AS named
RETURN
  COLLECT {
    UNWIND [hit IN found WHERE ($kinds IS NULL OR hit.kind IN $kinds) AND ($levels IS NULL OR hit.level IN $levels)] AS hit
    WITH hit.node AS node, hit.kind AS kind, hit.score AS score, hit.fit AS fit
    WITH node, kind, score, fit, head([whole IN $wholes WHERE score >= whole.floor]) AS whole
    WITH node, fit, $weights[kind]
      * CASE
          WHEN whole IS NOT NULL THEN CASE WHEN node.population < whole.town THEN whole.inVillage ELSE whole.score END
          ELSE CASE WHEN score > $wordScore THEN $wordScore ELSE score END
            * CASE WHEN $words < size(split(node.sortName, ' '))
                THEN ($keptByLong + (1 - $keptByLong) * $words / size(split(node.sortName, ' ')))
                  * CASE WHEN node.frameVintage IS NULL OR EXISTS { (node)-[:!PART_OF]-(:Entity) } THEN 1.0 ELSE $onlyFramed END
                ELSE 1.0
              END
        END AS byName,
      coalesce(node.population, 0) * coalesce(whole.peopled, 1.0) AS inhabitants
    WITH node, fit, byName, toInteger(log(CASE WHEN inhabitants > 1 THEN inhabitants ELSE 1 END) / log($samePopulation)) AS magnitude
    WITH node, magnitude, CASE WHEN fit > byName THEN fit ELSE byName END AS score
    ORDER BY score DESC, magnitude DESC, coalesce(node.groupingPopulation, 0) DESC, coalesce(node.population, 0) DESC,
      size(node.sortName), node.id
    SKIP $skip
    LIMIT $first
    RETURN {id: node.id, score: score, context: COLLECT {
      MATCH (node)-[:PART_OF|LOCATED_IN|COVERS|SERVICE_OF]->(where:Entity)
      RETURN where.name
      ORDER BY CASE where.level WHEN 'DEPARTEMENT' THEN 0 WHEN 'REGION' THEN 1 WHEN 'EPCI' THEN 2 ELSE 3 END, where.name
      LIMIT 2
    }}
    ORDER BY score DESC, magnitude DESC, coalesce(node.groupingPopulation, 0) DESC, coalesce(node.population, 0) DESC,
      size(node.sortName), node.id
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
  size([hit IN found WHERE ($kinds IS NULL OR hit.kind IN $kinds) AND ($levels IS NULL OR hit.level IN $levels)]) AS total,
  named
