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
// param  withCounts: boolean
// part   rank: orderBy
// part   counts: withCounts
// row    page: map[], {id, name, rank}
// row    groups: map[], {kind, level, certainty, total}, all pages together; empty when not asked
// use candidates
WITH n,
  // use entity-kept
  AS passes
WHERE passes
// when counts
WITH n.kind AS kind, n.level AS level, n.certainty AS certainty, collect(n) AS alike
// Counts apart from the entities: a list carried into a grouping is counted against the memory once for each group.
WITH collect({kind: kind, level: level, certainty: certainty, total: size(alike)}) AS groups, collect(alike) AS lists
// otherwise
WITH [collect(n)] AS lists
// end
RETURN
  COLLECT {
    UNWIND lists AS alike
    UNWIND alike AS n
    WITH n, n.sortName AS name, n.id AS id,
      // when rank:NAME
      null AS rank
      // end
      // when rank:LINKS
      $sign * COUNT {
        MATCH (n)-[r]-(:Entity)
        WHERE type(r) <> 'PART_OF'
      } AS rank
      // end
      // when rank:POPULATION
      $sign * n.population AS rank
      // end
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
  // when counts
  groups
  // otherwise
  [] AS groups
  // end
