// change: one line of the ledger, by its operation
// access: read
// param  id: string
// row    change: map
MATCH (c:Change {id: $id})
RETURN c {.*} AS change
