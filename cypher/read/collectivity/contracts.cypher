// contracts: the contracts a collectivity or its services take part in, counted by nature and year, the latest first
// access: read
// param  id: string
// param  first: integer
// param  linkEvidenceFirst: integer
// row    counts: map[], {nature, year, total}, each contract once; null where no source gives it
// row    links: map[], each with its two ends
// row    total: integer, links
MATCH (c:Entity:Collectivity {id: $id})
RETURN
  COLLECT {
    MATCH (c)<-[:SERVICE_OF]-{0,1}(actor)-[r:@MEETS]->(k:Contract)
    WITH k, min(coalesce(r.since, r.date, k.date)) AS date
    WITH k.nature AS nature, left(date, 4) AS year, count(*) AS total
    RETURN {nature: nature, year: year, total: total}
    ORDER BY nature, year
  } AS counts,
  COLLECT {
    MATCH (c)<-[:SERVICE_OF]-{0,1}(actor)-[r:@MEETS]->(k:Contract)
    WITH actor, r, k
    ORDER BY coalesce(r.since, r.date, k.date, '') DESC, k.sortName, r.id
    LIMIT $first
    RETURN r {
      .*,
      type: type(r),
      from: actor {.*},
      to: k {.*},
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
  COUNT { MATCH (c)<-[:SERVICE_OF]-{0,1}(actor)-[:@MEETS]->(:Contract) } AS total
