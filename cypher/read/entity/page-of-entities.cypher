// page-of-entities: one page of the entities that pass a filter
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
// part   rank: orderBy
// part   names-down: namesDown
// row    id: string
// row    name: string
// row    rank: number, null for what has none
// use candidates
WITH n,
  // use entity-kept
  AS passes
WHERE passes
// A call keeps the order after the filters: sorted sooner, the whole list is held instead of one page.
CALL (n) {
  WITH n.sortName AS name, n.id AS id,
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
  RETURN id, name, rank
}
RETURN id, name, rank
ORDER BY
  // when rank:LINKS
  rank,
  // end
  // when rank:POPULATION
  rank,
  // end
  // when names-down
  name DESC,
  // otherwise
  name,
  // end
  id
LIMIT $first
