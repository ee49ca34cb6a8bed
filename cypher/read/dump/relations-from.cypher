// relations-from: everything that begins at some nodes
// access: read
// param  nodes: string[], element ids
// row    from: string
// row    type: string
// row    to: string
// row    properties: map
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
MATCH (n)-[r]->(end)
RETURN node AS from, type(r) AS type, elementId(end) AS to, properties(r) AS properties
