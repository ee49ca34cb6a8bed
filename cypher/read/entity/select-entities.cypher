// select-entities: every entity a selection holds, by name, when they are not too many to be drawn or measured
// access: read
// param  start: Start
// param  filter: EntityFilter
// param  withOwnTies: boolean, of the collectivities of the frame, only those with a link beyond their place in it
// param  most: integer, ids given at most
// part   own-ties: withOwnTies
// row    ids: string[], by kind and name
// row    total: integer
// row    kinds: map[], {kind, total}, the most first
// use candidates
WITH n,
  // use entity-kept
  AS kept
WHERE kept
  // when own-ties
  AND CASE
    WHEN n.kind <> 'Collectivity' OR n.frameVintage IS NULL OR n.id = $start.id THEN true
    ELSE EXISTS {
      MATCH (n)-[r]-(:Entity)
      WHERE type(r) <> 'PART_OF'
    }
  END
  // end
WITH n.kind AS kind, n.sortName AS name, n.id AS id
ORDER BY kind, name, id
WITH collect(id) AS ids, collect(kind) AS kindOfEach
RETURN
  ids[..$most] AS ids,
  size(ids) AS total,
  COLLECT {
    UNWIND kindOfEach AS kind
    WITH kind, count(*) AS total
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS kinds
