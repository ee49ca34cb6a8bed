// whole-nodes: everything that some nodes bear
// access: read
// param  nodes: string[], element ids
// row    node: string
// row    labels: string[]
// row    properties: map
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node
RETURN node, labels(n) AS labels, properties(n) AS properties
