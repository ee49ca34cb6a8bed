// withdraw-role: takes a role away
// access: write
// param  account: string, id
// param  territory: string, id of a collectivity
// row    withdrawn: integer
MATCH (g:Grant {account: $account, territory: $territory})
DELETE g
RETURN count(g) AS withdrawn
