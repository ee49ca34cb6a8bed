// base-state: whether a base holds anything but its own workings, and whether a dump was being written into it
// access: read
// row    holds: boolean
// row    halfRestored: boolean, a restoration began there and did not end
RETURN
  EXISTS { MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:Restoration } AS holds,
  EXISTS { MATCH (mark:Restoration) } AS halfRestored
