// answering: entities n whose names answer $expression, with their score, and those of $subjects, with their fit
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $expression, {limit: $readAtMost}) YIELD node, score
  RETURN node AS n, score, 0.0 AS fit
  // when subjects
  UNION ALL
  UNWIND $subjects AS subject
  MATCH (n:Entity {id: subject.id})
  RETURN n, 0.0 AS score, subject.score AS fit
  // end
}
// when subjects
WITH n, max(score) AS score, max(fit) AS fit
// end
