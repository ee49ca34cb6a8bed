// accounts: those that are open, in the order of their numbers
// access: read
// param  after: integer, a number
// param  first: integer
// row    account: map
MATCH (a:Account)
WHERE a.closedAt IS NULL AND a.number > $after
WITH a
ORDER BY a.number
LIMIT $first
RETURN
  // use account-told
  AS account
