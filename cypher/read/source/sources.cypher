// sources: one page of the documents and datasets, the ones facts were taken from first
// access: read
// param  ids: string[], null for a page of all but the source of the demonstration
// param  skip: integer
// param  first: integer
// row    sources: map[]
// row    total: integer
RETURN
  COLLECT {
    MATCH (s:Source)
    WHERE CASE WHEN $ids IS NULL THEN s.demonstration IS NULL ELSE s.id IN $ids END
    WITH s, COUNT { (s)<-[:FROM]-() } AS evidenceTotal
    ORDER BY evidenceTotal DESC, s.id
    SKIP $skip
    LIMIT $first
    RETURN s {.*, evidenceTotal: evidenceTotal}
  } AS sources,
  COUNT { MATCH (s:Source) WHERE CASE WHEN $ids IS NULL THEN s.demonstration IS NULL ELSE s.id IN $ids END } AS total
