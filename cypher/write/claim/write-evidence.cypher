// write-evidence: what each claim rests on, tied to its source
// access: write
// param  evidence: map[], each {id, claim, source, properties}, claim is the id of a node or of a relation
// row    written: integer, fewer than asked when a source is missing
UNWIND $evidence AS row
MATCH (s:Source {id: row.source})
MERGE (e:Evidence {id: row.id})
SET e += row.properties, e.claim = row.claim
MERGE (e)-[:FROM]->(s)
RETURN count(e) AS written
