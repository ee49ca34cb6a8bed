// tie-engages: whether the tie r engages somebody at a date; what is advised, announced, under study or over does not
// param  asOf: string, null for any date; an undated tie stands
coalesce(r.certainty, '') <> 'RECOMMENDED'
AND NOT coalesce(r.status, 'EXISTING') IN ['PAST', 'ANNOUNCED', 'UNDER_STUDY']
AND ($asOf IS NULL OR (coalesce(r.since, '') <= $asOf + '-99' AND coalesce(r.until, '9999') + '-99' >= $asOf))
