// designated: what some identifiers designate, entities or needs, by their name
// access: read
// param  ids: string[]
// row    id: string
// row    kind: string
// row    name: string
UNWIND $ids AS id
MATCH (n:Claim {id: id})
WHERE n.name IS NOT NULL
RETURN n.id AS id, n.kind AS kind, n.name AS name
