// sources: one page of the documents and datasets, by how many facts they prove or by date
// access: read
// param  ids: string[], null for a page of all but the source of the demonstration
// param  latest: boolean, those that prove something and bear a date first, the most recent before
// param  skip: integer
// param  first: integer
// row    sources: map[]
// row    total: integer
RETURN
  COLLECT {
    MATCH (s:Source)
    WHERE CASE WHEN $ids IS NULL THEN s.demonstration IS NULL ELSE s.id IN $ids END
    WITH s, COUNT { (s)<-[:FROM]-() } AS evidenceTotal
    ORDER BY CASE WHEN $latest AND evidenceTotal > 0 THEN coalesce(s.date, '') ELSE '' END DESC, evidenceTotal DESC, s.id
    SKIP $skip
    LIMIT $first
    RETURN s {.*, evidenceTotal: evidenceTotal}
  } AS sources,
  COUNT { MATCH (s:Source) WHERE CASE WHEN $ids IS NULL THEN s.demonstration IS NULL ELSE s.id IN $ids END } AS total
