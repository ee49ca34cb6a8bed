// restore-nodes: nodes of a dump, each with all it bore; written once, whatever the number of times it is asked
// access: write
// param  done: integer, lines of the dump that are there already
// param  nodes: map[], each {known, labels, properties}
// row    known: string, what the dump knows the node by
// row    node: string, element id
MATCH (mark:Restoration {id: 'restoration', done: $done})
SET mark.done = $done + size($nodes)
WITH mark
UNWIND $nodes AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.known AS known, elementId(n) AS node
