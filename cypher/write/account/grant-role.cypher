// grant-role: the one role of an account on a territory
// access: write
// param  account: string, id
// param  role: string
// param  territory: string, id of a collectivity
// param  now: string, a moment
// row    role: string
MATCH (a:Account {id: $account})
WHERE a.closedAt IS NULL
MERGE (g:Grant {account: $account, territory: $territory})
SET g.role = $role, g.since = $now
RETURN g.role AS role
