// viewer: who an account is when it asks: nobody when it is closed or disabled
// access: read
// param  account: string, id of an account
// row    title: string
// row    administrator: boolean
// row    grants: map[], each {role, territory}
MATCH (a:Account {id: $account})
WHERE a.closedAt IS NULL AND NOT coalesce(a.disabled, false)
RETURN
  a.title AS title,
  coalesce(a.administrator, false) AS administrator,
  COLLECT { MATCH (g:Grant {account: $account}) RETURN g {.role, .territory} ORDER BY g.territory } AS grants
