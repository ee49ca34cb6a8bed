// restore-relations: relations of a dump between nodes that are there; written once, whatever the number of times it is asked
// access: write
// param  done: integer, lines of the dump that are there already
// param  relations: map[], each {from, to, type, properties}, from and to are element ids
// row    written: integer
MATCH (mark:Restoration {id: 'restoration', done: $done})
SET mark.done = $done + size($relations)
WITH mark
UNWIND $relations AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS written
