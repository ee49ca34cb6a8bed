// close-sessions: ends one session of an account, or all but one
// access: write
// param  account: string, id
// param  only: string, id of the session to end; empty for all
// param  but: string, id of the session that stays; empty for none
// row    ended: integer
MATCH (s:Session {account: $account})
WHERE ($only = '' OR s.id = $only) AND s.id <> $but
DELETE s
RETURN count(s) AS ended
