// page-of-entities: one page of the entities that pass a filter, with how many they are
// access: read
// param  start: Start
// param  filter: EntityFilter
// param  orderBy: string, NAME, LINKS or POPULATION
// param  sign: integer, -1 from the largest number down, 1 up; without a number, last
// param  namesDown: boolean, by name from the last letter
// param  afterRank: number, of the last entity already read; null for none
// param  afterName: string
// param  afterId: string, null at the start
// param  first: integer
// row    page: map[], {id, name, rank}
// row    total: integer
// row    kinds: map[], {kind, total}
// row    levels: map[], {level, total}
// row    certainties: map[], {certainty, total}
// use candidates
WITH n,
  // use entity-kept
  AS passes
WHERE passes
WITH n.kind AS kind, n.level AS level, n.certainty AS certainty, collect(n) AS alike
// Counts apart from the entities: a list carried into a grouping is counted against the memory once for each group.
WITH collect({kind: kind, level: level, certainty: certainty, total: size(alike)}) AS groups, collect(alike) AS lists
RETURN
  COLLECT {
    UNWIND lists AS alike
    UNWIND alike AS n
    WITH n, n.sortName AS name, n.id AS id, CASE $orderBy
      WHEN 'LINKS' THEN COUNT {
        MATCH (n)-[r]-(:Entity)
        WHERE type(r) <> 'PART_OF'
      } * $sign
      WHEN 'POPULATION' THEN n.population * $sign
    END AS rank
    WHERE $afterId IS NULL
      OR CASE
        WHEN rank = $afterRank OR (rank IS NULL AND $afterRank IS NULL) THEN CASE
          WHEN name = $afterName THEN id > $afterId
          ELSE $namesDown = (name < $afterName)
        END
        WHEN rank IS NULL THEN true
        ELSE rank > $afterRank
      END
    WITH id, name, rank
    ORDER BY rank, CASE WHEN $namesDown THEN '' ELSE name END, CASE WHEN $namesDown THEN name ELSE '' END DESC, id
    LIMIT $first
    RETURN {id: id, name: name, rank: rank}
  } AS page,
  reduce(sum = 0, group IN groups | sum + group.total) AS total,
  COLLECT {
    UNWIND groups AS group
    WITH group.kind AS kind, sum(group.total) AS total
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS kinds,
  COLLECT {
    UNWIND groups AS group
    WITH group.level AS level, sum(group.total) AS total
    WHERE level IS NOT NULL
    RETURN {level: level, total: total}
    ORDER BY total DESC, level
  } AS levels,
  COLLECT {
    UNWIND groups AS group
    WITH group.certainty AS certainty, sum(group.total) AS total
    RETURN {certainty: certainty, total: total}
    ORDER BY total DESC, certainty
  } AS certainties
