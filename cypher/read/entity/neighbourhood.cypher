// neighbourhood: the entities tied to some centres, and every link among all of them
// access: read
// param  ids: string[], the centres
// param  relationsOf: map, id of a centre to the relations that bring a neighbour in; without an entry, all do
// param  kinds: string[], kinds of neighbours; null for all
// param  certainties: string[], null for all
// param  limit: integer, neighbours drawn
// param  linkEvidenceFirst: integer, proofs of each link
// row    centreIds: string[]
// row    neighbourIds: string[], the most tied to the centres first
// row    neighbourTotal: integer, drawn or not
// row    links: map[], each with its two ends
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
WITH centres, neighbours[..$limit] AS drawn, size(neighbours) AS total
WITH centres, drawn, total, centres + drawn AS shown
RETURN
  [c IN centres | c.id] AS centreIds,
  [m IN drawn | m.id] AS neighbourIds,
  total AS neighbourTotal,
  COLLECT {
    UNWIND shown AS a
    MATCH (a)-[r]->(b:Entity)
    WHERE b IN shown AND ($certainties IS NULL OR r.certainty IN $certainties)
    WITH a, r, b
    ORDER BY type(r), a.sortName, b.sortName, r.id
    RETURN r {
      .*,
      type: type(r),
      from: a {.*},
      to: b {.*},
      evidenceTotal: COUNT { (:Evidence {claim: r.id}) },
      evidence: COLLECT {
        MATCH (e:Evidence {claim: r.id})-[:FROM]->(s:Source)
        WITH e, s
        ORDER BY s.date DESC, e.lineFrom, e.id
        LIMIT $linkEvidenceFirst
        RETURN e {.*, source: s {.*}}
      }
    }
  } AS links
