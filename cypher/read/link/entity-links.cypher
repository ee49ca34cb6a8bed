// entity-links: one page of the links of an entity, by the name of their other end
// access: read
// param  id: string
// param  relations: string[], null for all
// param  direction: Direction, null for both
// param  kinds: string[], kinds of the other end; null for all
// param  words: string[], folded, each in the name of the other end
// param  afterName: string, sort name of the other end of the last link already read; empty at the start
// param  afterId: string
// param  first: integer
// param  linkEvidenceFirst: integer, proofs of each link
// row    links: map[], each with its two ends
// row    total: integer, links that match
MATCH (n:Entity {id: $id})
RETURN
  COLLECT {
    MATCH (n)-[r]-(m:Entity)
    WHERE ($relations IS NULL OR type(r) IN $relations)
      AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = n))
      AND ($kinds IS NULL OR m.kind IN $kinds)
      AND all(word IN $words WHERE m.foldedName CONTAINS word)
      AND m.sortName >= $afterName
      AND (m.sortName > $afterName OR r.id > $afterId)
    WITH r, m
    ORDER BY m.sortName, r.id
    LIMIT $first
    RETURN r {
      .*,
      type: type(r),
      from: properties(startNode(r)),
      to: properties(endNode(r)),
      evidenceTotal: COUNT { (:Evidence {claim: r.id}) },
      evidence: COLLECT {
        MATCH (e:Evidence {claim: r.id})-[:FROM]->(s:Source)
        WITH e, s
        ORDER BY s.date DESC, e.lineFrom, e.id
        LIMIT $linkEvidenceFirst
        RETURN e {.*, source: s {.*}}
      }
    }
  } AS links,
  COUNT {
    MATCH (n)-[r]-(m:Entity)
    WHERE ($relations IS NULL OR type(r) IN $relations)
      AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = n))
      AND ($kinds IS NULL OR m.kind IN $kinds)
      AND all(word IN $words WHERE m.foldedName CONTAINS word)
  } AS total
