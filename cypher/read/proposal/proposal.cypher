// proposal: one report, by the operation that only its author knows
// access: read
// param  id: string
// row    proposal: map
MATCH (p:Proposal {id: $id})
RETURN p {.*, key: ''} AS proposal
