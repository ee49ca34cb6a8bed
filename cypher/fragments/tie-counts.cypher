// tie-counts: whether the tie r says that its subject is in a forum now, or at the date asked
// A tie of the past, announced or under study is none, nor one that somebody only recommends; an undated one stands.
// param  asOf: string, a date; null for any
coalesce(r.status, 'EXISTING') = 'EXISTING'
AND coalesce(r.certainty, 'STATED') <> 'RECOMMENDED'
AND ($asOf IS NULL
  OR (
    (r.since IS NULL OR r.since <= left($asOf, size(r.since)))
    AND (r.until IS NULL OR r.until >= left($asOf, size(r.until)))
  ))
