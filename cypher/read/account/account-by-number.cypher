// account-by-number: an open account
// access: read
// param  number: integer
// row    account: map
MATCH (a:Account {number: $number})
WHERE a.closedAt IS NULL
RETURN
  // use account-told
  AS account
