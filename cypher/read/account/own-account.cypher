// own-account: an open account and the sessions that are open in it
// access: read
// param  account: string, its id
// param  now: string, a moment
// row    account: map
// row    sessions: map[], each {id, createdAt, expiresAt, device}, the latest first
MATCH (a:Account {id: $account})
WHERE a.closedAt IS NULL
RETURN
  // use account-told
  AS account,
  COLLECT {
    MATCH (s:Session {account: $account})
    WHERE s.expiresAt > $now
    RETURN s {.id, .createdAt, .expiresAt, device: s.userAgent}
    ORDER BY s.createdAt DESC
  } AS sessions
