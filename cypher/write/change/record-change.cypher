// record-change: one line of the ledger, in the order of writing, tied to the traces of what it touches and of where it happens
// access: write
// param  id: string, the operation
// param  properties: map
// param  claims: string[]
// param  territories: string[]
// row    number: integer
MERGE (ledger:Ledger {id: 'ledger'})
SET ledger.last = coalesce(ledger.last, 0) + 1
CREATE (c:Change {id: $id})
SET c += $properties, c.number = ledger.last, c.at = datetime()
WITH c
CALL (c) {
  UNWIND $claims AS id
  MERGE (t:Trace {id: id})
  MERGE (c)-[:TOUCHED]->(t)
}
CALL (c) {
  UNWIND $territories AS id
  MERGE (t:Trace {id: id})
  MERGE (c)-[:HAPPENED_IN]->(t)
}
CALL (c) {
  WITH c
  WHERE c.undoes IS NOT NULL
  MATCH (undone:Change {id: c.undoes})
  SET undone.undoneBy = c.id
}
RETURN c.number AS number
