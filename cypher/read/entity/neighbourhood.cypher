// neighbourhood: the entities tied to some centres
// access: read
// param  ids: string[], the centres
// param  relationsOf: map, id of a centre to the relations that bring a neighbour in; without an entry, all do
// param  kinds: string[], kinds of neighbours; null for all
// param  certainties: string[], null for all
// param  limit: integer, neighbours drawn
// row    centreIds: string[]
// row    neighbourIds: string[], the most tied to the centres first
// row    neighbourTotal: integer, drawn or not
MATCH (c:Entity)
WHERE c.id IN $ids
WITH collect(c) AS centres
CALL (centres) {
  UNWIND centres AS c
  MATCH (c)-[r]-(m:Entity)
  WHERE NOT m.id IN $ids
    AND ($relationsOf[c.id] IS NULL OR type(r) IN $relationsOf[c.id])
    AND ($kinds IS NULL OR m.kind IN $kinds)
    AND ($certainties IS NULL OR r.certainty IN $certainties)
  WITH m, count(*) AS ties
  ORDER BY ties DESC, m.kind, m.sortName, m.id
  RETURN collect(m) AS neighbours
}
RETURN
  [c IN centres | c.id] AS centreIds,
  [m IN neighbours[..$limit] | m.id] AS neighbourIds,
  size(neighbours) AS neighbourTotal
