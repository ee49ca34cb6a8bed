// account-link: what a link that still holds is for, and whose account
// access: read
// param  hash: string, of its token
// param  now: string, a moment
// row    purpose: string
// row    email: string, null when nobody has the account yet
// row    title: string, null likewise
// row    expiresAt: string
MATCH (l:AccountLink {hash: $hash})
WHERE l.usedAt IS NULL AND l.expiresAt > $now
OPTIONAL MATCH (a:Account {id: l.account})
WITH l, a
WHERE l.account IS NULL OR (a IS NOT NULL AND a.closedAt IS NULL)
RETURN l.purpose AS purpose, a.email AS email, a.title AS title, l.expiresAt AS expiresAt
