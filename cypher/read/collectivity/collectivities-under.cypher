// collectivities-under: one page of the collectivities under another, by name
// access: read
// param  id: string
// param  levels: string[], null for all
// param  words: string[], folded, each in a name it bears or bore
// param  afterName: string, sort name of the last one already read; empty at the start
// param  afterId: string
// param  first: integer
// row    entities: map[]
// row    total: integer, collectivities that match
MATCH (t:Entity:Collectivity {id: $id})
RETURN
  COLLECT {
    // use in-territory
    WITH DISTINCT t, x AS b
    WHERE b:Collectivity
      AND b <> t
      AND ($levels IS NULL OR b.level IN $levels)
      AND all(word IN $words WHERE b.searchText CONTAINS word)
      AND b.sortName >= $afterName
      AND (b.sortName > $afterName OR b.id > $afterId)
    WITH b
    ORDER BY b.sortName, b.id
    LIMIT $first
    RETURN b {.*}
  } AS entities,
  COUNT {
    // use in-territory
    WITH DISTINCT t, x AS b
    WHERE b:Collectivity
      AND b <> t
      AND ($levels IS NULL OR b.level IN $levels)
      AND all(word IN $words WHERE b.searchText CONTAINS word)
    RETURN b
  } AS total
