// changes: lines of the ledger, the latest first
// access: read
// param  way: string, CLAIM, TERRITORY, ACCOUNT or ALL: what the lines are found by
// param  id: string, of the claim that they touched, of the territory where they happened or of the account that made them
// param  before: integer, only what was written before this number
// param  first: integer
// part   way: way
// row    change: map
// when way:CLAIM
MATCH (:Trace {id: $id})<-[:TOUCHED]-(c:Change)
// end
// when way:TERRITORY
MATCH (:Trace {id: $id})<-[:HAPPENED_IN]-(c:Change)
// end
// when way:ACCOUNT
MATCH (c:Change {account: $id})
// end
// when way:ALL
MATCH (c:Change)
// end
WHERE c.number < $before
RETURN c {.*} AS change
ORDER BY c.number DESC
LIMIT $first
