// search-frame: what lies beside some EPCI, and how far the sources of a world go
// access: read
// param  epci: string[]
// param  demonstration: boolean
// row    contiguous: string[]
// row    date: string, of the latest source; null when none is dated
RETURN
  COLLECT {
    MATCH (one:Entity)-[:ADJACENT_TO]-(other:Collectivity {level: 'EPCI'})
    WHERE one.id IN $epci AND NOT other.id IN $epci
    RETURN DISTINCT other.id AS id
    ORDER BY id
  } AS contiguous,
  head(COLLECT {
    MATCH (s:Source)
    WHERE s.date IS NOT NULL AND coalesce(s.demonstration, false) = $demonstration
    RETURN s.date
    ORDER BY s.date DESC
    LIMIT 1
  }) AS date
