// write-nodes: entities and references, each known by its id
// access: write
// param  nodes: map[], each {id, labels, properties}, labels from the vocabulary
// row    written: integer, nodes created or updated
UNWIND $nodes AS row
MERGE (n:Claim {id: row.id})
SET n:$(row.labels), n += row.properties
RETURN count(n) AS written
