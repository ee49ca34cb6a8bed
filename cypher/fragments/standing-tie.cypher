// standing-tie: whether the tie r holds today: not advised, announced, under study or over
r.certainty <> 'RECOMMENDED' AND NOT coalesce(r.status, 'EXISTING') IN ['PAST', 'ANNOUNCED', 'UNDER_STUDY']
