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
// param  allWords: float, what a name that holds all of several words is worth, but a collectivity's
// param  keptByLong: float, part of the score kept by names longer than what was typed
// param  onlyFramed: float, weight of a territory that no document ties to anything and whose name is longer than what was typed
// param  joining: string[], words of a name that tell nothing apart: « sur », « le »
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
// cut first: the page is put in a list as it stands, and counted nowhere; nothing is lost
// cut readAtMost: more than the whole frame holds, so that memory has an end; told by truncated
CALL () {
  // use answering
  WITH n.kind AS kind, CASE n.kind WHEN 'Collectivity' THEN n.level END AS level, score > 0 AS byName,
    // when within
    EXISTS {
      MATCH (n)-[:LOCATED_IN|COVERS*0..1]->(x)
      // use in-territory
      AND t.id = $within
    } AS inside
    // otherwise
    true AS inside
    // end
  WITH kind, level, byName, inside, count(*) AS total
  RETURN collect({kind: kind, level: level, byName: byName, inside: inside, total: total}) AS counts
}
WITH
  reduce(sum = 0, one IN counts | sum + CASE WHEN one.byName THEN one.total ELSE 0 END) AS named,
  [one IN counts WHERE one.inside] AS counts
WITH
  named,
  reduce(sum = 0, one IN [one IN counts WHERE ($kinds IS NULL OR one.kind IN $kinds) AND ($levels IS NULL OR one.level IN $levels)]
    | sum + one.total) AS total,
  COLLECT {
    UNWIND counts AS one
    WITH one.kind AS kind, sum(one.total) AS total
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS facets,
  COLLECT {
    UNWIND counts AS one
    WITH one.level AS level, sum(one.total) AS total WHERE level IS NOT NULL
    RETURN {level: level, total: total}
    ORDER BY total DESC, level
  } AS levels
CALL () {
  // use answering
  WITH n, n.kind AS kind, score, fit
  WHERE ($kinds IS NULL OR kind IN $kinds)
    AND ($levels IS NULL OR CASE kind WHEN 'Collectivity' THEN n.level END IN $levels)
    // when within
    AND EXISTS {
      MATCH (n)-[:LOCATED_IN|COVERS*0..1]->(x)
      // use in-territory
      AND t.id = $within
    }
    // end
  WITH n, kind, score, fit, head([whole IN $wholes WHERE score >= whole.floor]) AS whole
  WITH n, kind, score, fit, whole, size([word IN split(n.sortName, ' ') WHERE NOT word IN $joining]) AS telling
  WITH n, fit, $weights[kind]
    * CASE
        WHEN whole IS NOT NULL THEN CASE WHEN n.population < whole.town THEN whole.inVillage ELSE whole.score END
        WHEN $words > 1 AND score >= 0.95 * $wordScore AND kind <> 'Collectivity' THEN $allWords
        ELSE CASE WHEN score > $wordScore THEN $wordScore ELSE score END
          * CASE WHEN $words < size(split(n.sortName, ' '))
              THEN ($keptByLong + (1 - $keptByLong) * CASE WHEN $words < telling THEN $words * 1.0 / telling ELSE 1.0 END)
                * CASE WHEN n.frameVintage IS NULL OR EXISTS { (n)-[:!PART_OF]-(:Entity) } THEN 1.0 ELSE $onlyFramed END
              ELSE 1.0
            END
      END AS byName,
    coalesce(n.population, 0) * coalesce(whole.peopled, 1.0) AS inhabitants
  WITH n, fit, byName, toInteger(log(CASE WHEN inhabitants > 1 THEN inhabitants ELSE 1 END) / log($samePopulation)) AS magnitude
  WITH n, magnitude, CASE WHEN fit > byName THEN fit ELSE byName END AS score
  ORDER BY score DESC, magnitude DESC, coalesce(n.groupingPopulation, 0) DESC, coalesce(n.population, 0) DESC,
    size(n.sortName), n.id
  SKIP $skip
  LIMIT $first
  RETURN collect({id: n.id, score: score, context: COLLECT {
    MATCH (n)-[:PART_OF|LOCATED_IN|COVERS|SERVICE_OF]->(where:Entity)
    RETURN where.name
    ORDER BY CASE where.level WHEN 'DEPARTEMENT' THEN 0 WHEN 'REGION' THEN 1 WHEN 'EPCI' THEN 2 ELSE 3 END, where.name
    LIMIT 2
  }}) AS hits
}
RETURN hits, facets, levels, total, named
