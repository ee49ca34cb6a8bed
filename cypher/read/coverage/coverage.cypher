// coverage: how much the graph holds; what documents say, and the territorial frame apart; the demonstration left out
// access: read
// row    entities: map[], {kind, total}; territories that only the frame knows are not counted here
// row    links: map[], {relation, total}; memberships of the frame are not counted here
// row    frame: map[], {level, total}, territories of the official frame in force, the level with fewest first
// row    frameVintage: integer, year of the frame; null when there is none
// row    frameWithoutPosition: integer, territories of the frame without any position, not even that of the territory they are part of
// row    evidenceTotal: integer
// row    sourceTotal: integer, sources that at least one fact rests on
// row    loadedAt: string, end of the last load; null when none ended
CALL () {
  MATCH (one:Entity)-[:@SAID]->(other:Entity)
  UNWIND [one, other] AS n
  WITH DISTINCT n WHERE n:Collectivity AND n.frameVintage IS NOT NULL
  RETURN count(n) AS spoken
}
CALL () {
  MATCH (n:Collectivity) WHERE n.frameVintage IS NOT NULL
  WITH n,
    // use positioned
    AS placed
  WITH n.level AS level, max(n.frameVintage) AS vintage, count(*) AS total,
    count(CASE WHEN NOT placed THEN 1 END) AS unplaced
  ORDER BY total, level
  RETURN collect({level: level, total: total}) AS frame, max(vintage) AS frameVintage,
    sum(unplaced) AS frameWithoutPosition, sum(total) AS framed
}
RETURN
  COLLECT {
    MATCH (n:Entity)
    WHERE n.demonstration IS NULL
    WITH n.kind AS kind, count(*) AS counted
    WITH kind, counted - CASE kind WHEN 'Collectivity' THEN framed - spoken ELSE 0 END AS total
    WHERE total > 0
    RETURN {kind: kind, total: total}
    ORDER BY total DESC, kind
  } AS entities,
  COLLECT {
    MATCH (n:Entity)-[r:@SAID]->(:Entity)
    WHERE n.demonstration IS NULL
    WITH type(r) AS relation, count(*) AS total
    RETURN {relation: relation, total: total}
    ORDER BY total DESC, relation
  } AS links,
  [entry IN frame WHERE entry.level IS NOT NULL] AS frame,
  frameVintage,
  frameWithoutPosition,
  COUNT { (:Evidence) } - COUNT { (:Source {demonstration: true})<-[:FROM]-() } AS evidenceTotal,
  COUNT { MATCH (s:Source) WHERE s.demonstration IS NULL AND EXISTS { (s)<-[:FROM]-(:Evidence) } } AS sourceTotal,
  toString(head(COLLECT { MATCH (run:ImportRun) WHERE run.finishedAt IS NOT NULL RETURN run.finishedAt ORDER BY run.finishedAt DESC LIMIT 1 })) AS loadedAt
