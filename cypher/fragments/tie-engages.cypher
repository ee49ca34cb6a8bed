// tie-engages: whether the tie r engages somebody at a date; what is advised, announced, under study or over does not
// param  asOf: string, null for any date; an undated tie stands
// One value, not alternatives: those of a WHERE are planned together, at a cost that doubles with each.
CASE
  WHEN r.certainty = 'RECOMMENDED' THEN false
  WHEN coalesce(r.status, 'EXISTING') IN ['PAST', 'ANNOUNCED', 'UNDER_STUDY'] THEN false
  WHEN $asOf IS NULL THEN true
  ELSE coalesce(r.since, '') <= $asOf + '-99' AND coalesce(r.until, '9999') + '-99' >= $asOf
END
