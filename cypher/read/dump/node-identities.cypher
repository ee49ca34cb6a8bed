// node-identities: every node, with what it is known by
// access: read
// param  unique: map[], {label, property}, the first that a node bears is what it is known by
// row    node: string, element id
// row    labels: string[]
// row    identity: list, [label, value]; null when it bears none
MATCH (n)
RETURN
  elementId(n) AS node,
  labels(n) AS labels,
  head([one IN $unique WHERE one.label IN labels(n) AND n[one.property] IS NOT NULL | [one.label, n[one.property]]]) AS identity
