// make-account-link: a link that is used once, in place of the former one for the same
// access: write
// param  hash: string, of its token
// param  purpose: string
// param  account: string, id; empty when nobody has the account yet
// param  now: string, a moment
// param  expiresAt: string, a moment
// row    expiresAt: string
OPTIONAL MATCH (former:AccountLink {purpose: $purpose})
WHERE coalesce(former.account, '') = $account AND former.usedAt IS NULL
DELETE former
WITH DISTINCT 1 AS once
CREATE (l:AccountLink {hash: $hash, purpose: $purpose, createdAt: $now, expiresAt: $expiresAt})
SET l.account = CASE WHEN $account = '' THEN null ELSE $account END
RETURN l.expiresAt AS expiresAt
