// change-account: disables an account or opens it again, or closes it for good: what names somebody goes, its number stays.
// What they wrote stays, signed by that number. An administrator who is the last is left as they are.
// access: write
// param  account: string, id
// param  change: string, DISABLE, ENABLE or CLOSE
// param  now: string, a moment
// row    changed: boolean
MERGE (register:AccountRegister {id: 'accounts'})
SET register.lock = true
REMOVE register.lock
WITH register
MATCH (a:Account {id: $account})
WHERE a.closedAt IS NULL
WITH a, $change = 'ENABLE' OR NOT coalesce(a.administrator, false) OR EXISTS {
  MATCH (other:Account {administrator: true})
  WHERE other.id <> $account AND other.closedAt IS NULL AND NOT coalesce(other.disabled, false)
    AND EXISTS { (c:Credential) WHERE c.account = other.id }
} AS may
CALL (a, may) {
  WITH a, may
  WHERE may
  SET a.disabled = $change <> 'ENABLE', a.updatedAt = $now
  WITH a
  CALL (a) {
    MATCH (s:Session {account: a.id})
    WHERE $change <> 'ENABLE'
    DELETE s
  }
  CALL (a) {
    MATCH (known:Credential|SecondFactor|Grant|AccountLink)
    WHERE $change = 'CLOSE' AND known.account = a.id
    DELETE known
  }
  CALL (a) {
    MATCH (written:Change {account: a.id})
    WHERE $change = 'CLOSE'
    SET written.title = 'compte n° ' + toString(a.number)
  }
  WITH a
  WHERE $change = 'CLOSE'
  SET a.closedAt = $now, a.administrator = false
  REMOVE a.email, a.title, a.emailVerified, a.twoFactorEnabled, a.image
}
RETURN may AS changed
