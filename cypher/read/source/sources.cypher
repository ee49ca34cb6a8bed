// sources: one page of the documents and datasets, the ones facts were taken from first
// access: read
// param  ids: string[], null for a page of all
// param  skip: integer
// param  first: integer
// row    sources: map[]
// row    total: integer
RETURN
  COLLECT {
    MATCH (s:Source)
    WHERE $ids IS NULL OR s.id IN $ids
    WITH s, COUNT { (s)<-[:FROM]-() } AS evidenceTotal
    ORDER BY evidenceTotal DESC, s.id
    SKIP $skip
    LIMIT $first
    RETURN s {.*, evidenceTotal: evidenceTotal}
  } AS sources,
  COUNT { MATCH (s:Source) WHERE $ids IS NULL OR s.id IN $ids } AS total
