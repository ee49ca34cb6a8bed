// neighbourhood: the entities tied to some centres
// access: read
// param  ids: string[], the centres
// param  relationsOf: map, id of a centre to the relations that bring a neighbour in; without an entry, all do
// param  kindsOf: map, id of a centre to the kinds of neighbours it brings; without an entry, all
// param  firstOf: map, id of a centre to how many neighbours it brings, the most tied first; without an entry, all
// param  kinds: string[], kinds of neighbours; null for all
// param  certainties: string[], null for all
// param  limit: integer, neighbours drawn
// row    centreIds: string[]
// row    neighbourIds: string[], the most tied to the centres first
// row    neighbourTotal: integer, drawn or not
// cut firstOf: what the reader asks of each centre, whose links are counted on it; told by linkTotal
MATCH (c:Entity)
WHERE c.id IN $ids
WITH collect(c) AS centres
CALL (centres) {
  UNWIND centres AS c
  CALL (c) {
    MATCH (c)-[r]-(m:Entity)
    WHERE NOT m.id IN $ids
      AND ($relationsOf[c.id] IS NULL OR type(r) IN $relationsOf[c.id])
      AND ($kindsOf[c.id] IS NULL OR m.kind IN $kindsOf[c.id])
      AND ($kinds IS NULL OR m.kind IN $kinds)
      AND ($certainties IS NULL OR r.certainty IN $certainties)
    WITH m, count(*) AS ties
    // Of a hub, whose neighbours are all tied to it alike, those that are tied to most others come first.
    ORDER BY ties DESC, CASE WHEN $firstOf[c.id] IS NULL THEN 0 ELSE COUNT { (m)--() } END DESC, m.kind, m.sortName, m.id
    WITH collect({m: m, ties: ties}) AS found
    UNWIND found[..coalesce($firstOf[c.id], size(found))] AS one
    RETURN one.m AS m, one.ties AS ties
  }
  WITH m, sum(ties) AS ties
  ORDER BY ties DESC, m.kind, m.sortName, m.id
  RETURN collect(m) AS neighbours
}
RETURN
  [c IN centres | c.id] AS centreIds,
  [m IN neighbours[..$limit] | m.id] AS neighbourIds,
  size(neighbours) AS neighbourTotal
