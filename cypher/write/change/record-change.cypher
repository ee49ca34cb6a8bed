// record-change: one line of the ledger, in the order of writing, tied to the traces of what it touches and of where it happens
// access: write
// param  id: string, the operation
// param  properties: map
// param  claims: map[], each {id, itself}: what it changes, and the ends of its links, whose sheets tell of it
// param  territories: string[]
// param  absorbed: string[], ids that lead to properties.kept from now on, as long as the change holds
// param  toldApart: string[], the two entities that it says are not the same; none otherwise
// row    change: map, the line as it is kept
// Undoing an undoing restores: whatever the number of turns, the first line says whether it holds.
MERGE (ledger:Ledger {id: 'ledger'})
SET ledger.last = coalesce(ledger.last, 0) + 1
CREATE (c:Change {id: $id})
SET c += $properties, c.number = ledger.last, c.at = datetime()
WITH c
CALL (c) {
  UNWIND $claims AS claim
  MERGE (t:Trace {id: claim.id})
  MERGE (c)-[r:TOUCHED]->(t)
  SET r.itself = claim.itself
}
CALL (c) {
  UNWIND $territories AS id
  MERGE (t:Trace {id: id})
  MERGE (c)-[:HAPPENED_IN]->(t)
}
CALL (c) {
  UNWIND $absorbed AS id
  MERGE (t:Trace {id: id})
  MERGE (k:Trace {id: c.kept})
  MERGE (c)-[:ABSORBS]->(t)
  MERGE (c)-[:KEEPS]->(k)
}
CALL (c) {
  UNWIND $toldApart AS id
  MERGE (t:Trace {id: id})
  MERGE (c)-[:TELLS_APART]->(t)
}
CALL (c) {
  WITH c
  WHERE c.undoes IS NOT NULL
  MATCH (undone:Change {id: c.undoes})
  MATCH (first:Change {id: coalesce(undone.first, undone.id)})
  SET c.first = first.id, c.restores = undone.undoes IS NOT NULL AND NOT coalesce(undone.restores, false)
  SET undone.undoneBy = c.id
  SET first.undoneBy = CASE WHEN c.restores THEN null ELSE c.id END
}
RETURN c {.*} AS change
