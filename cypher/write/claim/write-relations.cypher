// write-relations: relations between claims that exist, each known by its id
// access: write
// param  relations: map[], each {id, type, from, to, properties}, type from the vocabulary
// row    written: integer, fewer than asked when an end is missing
UNWIND $relations AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
SET r += row.properties
RETURN count(r) AS written
