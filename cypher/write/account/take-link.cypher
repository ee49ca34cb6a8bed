// take-link: takes a link that still holds, once: of two at once, one gets it
// access: write
// param  hash: string, of its token
// param  now: string, a moment
// row    purpose: string
// row    account: string, id; null when nobody has the account yet
MATCH (l:AccountLink {hash: $hash})
SET l.lock = true
REMOVE l.lock
WITH l
WHERE l.usedAt IS NULL AND l.expiresAt > $now
SET l.usedAt = $now
RETURN l.purpose AS purpose, l.account AS account
