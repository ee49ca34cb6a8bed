// set-password: gives an account its function and its password; its sessions and its second factor end
// access: write
// param  account: string, id
// param  credential: string, id of the credential when there is none yet
// param  password: string, its hash
// param  title: string, empty to leave it
// param  now: string, a moment
// row    email: string
MATCH (a:Account {id: $account})
WHERE a.closedAt IS NULL
SET a.title = CASE WHEN $title = '' THEN a.title ELSE $title END, a.twoFactorEnabled = false, a.updatedAt = $now
MERGE (c:Credential {account: $account, providerId: 'credential'})
ON CREATE SET c.id = $credential, c.accountId = $account, c.createdAt = $now
SET c.password = $password, c.updatedAt = $now
WITH a
CALL (a) {
  MATCH (s:Session {account: a.id})
  DELETE s
}
CALL (a) {
  MATCH (f:SecondFactor)
  WHERE f.account = a.id
  DELETE f
}
RETURN a.email AS email
