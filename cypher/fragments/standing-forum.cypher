// standing-forum: whether the pole, contract or project f is there today: not announced, under study or over
NOT coalesce(f.status, 'EXISTING') IN ['PAST', 'ANNOUNCED', 'UNDER_STUDY']
