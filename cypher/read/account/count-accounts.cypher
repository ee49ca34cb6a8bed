// count-accounts: how many are open
// access: read
// row    total: integer
MATCH (a:Account)
WHERE a.closedAt IS NULL
RETURN count(a) AS total
