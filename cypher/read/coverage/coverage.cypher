// coverage: how much the graph holds, kind by kind and relation by relation
// access: read
// row    entities: map[], {kind, total}
// row    links: map[], {relation, total}
// row    evidenceTotal: integer
// row    sourceTotal: integer, sources that at least one fact rests on
// row    loadedAt: string, end of the last load; null when none ended
RETURN
  COLLECT {
    MATCH (n:Entity)
    WITH n.kind AS kind, count(*) AS total
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS entities,
  COLLECT {
    MATCH (:Entity)-[r]->(:Entity)
    WITH type(r) AS relation, count(*) AS total
    RETURN {relation: relation, total: total}
    ORDER BY total DESC, relation
  } AS links,
  COUNT { (:Evidence) } AS evidenceTotal,
  COUNT { MATCH (s:Source) WHERE EXISTS { (s)<-[:FROM]-(:Evidence) } } AS sourceTotal,
  toString(head(COLLECT { MATCH (run:ImportRun) RETURN run.finishedAt ORDER BY run.finishedAt DESC LIMIT 1 })) AS loadedAt
