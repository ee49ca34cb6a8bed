// search-subjects: entities that words of activity are said of, with the sentences that hold them and where they stand
// access: read
// param  expression: string, built from roots of words only; the world is part of it
// param  at: string[], ids of the place meant and of what bears its name; empty when there is none
// param  readAtMost: integer, matches looked at
// row    entity: map
// row    said: map[], {field, text, domain, source, evidence}: sentences of its domains, of statements, of proofs
// row    whereabouts: map[], where the collectivities it stands in, covers or belongs to are, by relation and level
// row    within: boolean, it stands in the place
// row    above: map[], {relation, level, name}: what holds the place, that it covers or stands in
// row    tied: boolean, nothing says in which collectivity it stands, and it is tied to the place, to its
//        grouping, or to what stands in it
// row    read: integer, matches looked at
// cut readAtMost: sentences that hold a common word are read by score; told by truncated
CALL () {
  CALL db.index.fulltext.queryNodes('subject_search', $expression, {limit: $readAtMost}) YIELD node
  RETURN collect(node) AS found
}
CALL (found) {
  UNWIND found AS n
  WITH n WHERE n:Entity
  RETURN n, null AS sentence
  UNION ALL
  UNWIND found AS area
  MATCH (n:Entity)-[:CONCERNS]->(area:PolicyArea)
  UNWIND [area.name] + coalesce(area.missions, []) AS text
  RETURN n, {field: 'DOMAIN', text: text, domain: area.name, source: null, evidence: null} AS sentence
  UNION ALL
  UNWIND found AS statement
  MATCH (statement:Statement)-[:ABOUT]->(n:Entity)
  RETURN n, {field: 'STATEMENT', text: statement.text, domain: null, evidence: null, source: head(COLLECT {
    MATCH (:Evidence {claim: statement.id})-[:FROM]->(s:Source) RETURN s.name ORDER BY s.name LIMIT 1
  })} AS sentence
  UNION ALL
  UNWIND found AS proof
  MATCH (proof:Evidence)-[:FROM]->(s:Source)
  MATCH (n:Entity {id: proof.about})
  RETURN n, {field: 'PROOF', text: proof.excerpt, domain: null, source: s.name, evidence: proof.id} AS sentence
}
CALL () {
  UNWIND $at AS id
  MATCH (x:Entity {id: id})
  // use in-territory
  WITH DISTINCT t
  RETURN collect(t) AS holders
}
WITH n, collect(sentence) AS said, size(found) AS read, holders
RETURN
  n {.*} AS entity,
  said,
  COLLECT {
    // use whereabouts
  } AS whereabouts,
  size($at) > 0 AND EXISTS {
    MATCH (n)-[:LOCATED_IN|COVERS*0..1]->(x)
    // use in-territory
    AND t.id IN $at
  } AS within,
  COLLECT {
    MATCH (n)-[r:LOCATED_IN|COVERS]->(t)
    WHERE t IN holders AND r.until IS NULL
    RETURN {relation: type(r), level: t.level, name: t.name}
  } AS above,
  size($at) > 0
    AND n.lat IS NULL
    AND NOT EXISTS { (n)-[:LOCATED_IN|COVERS]->(:Collectivity) }
    AND (
      EXISTS { MATCH (n)--(grouping:Collectivity {level: 'EPCI'}) WHERE grouping IN holders }
      OR EXISTS {
        MATCH (n)--(:Entity)-[:LOCATED_IN|COVERS*0..1]->(x)
        // use in-territory
        AND t.id IN $at
      }
    ) AS tied,
  read
