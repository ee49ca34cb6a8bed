// median-figures: the medians a study published of poles like one another, by profile
// access: read
// row    profile: map
// row    study: map, null when the figure names none
// row    figure: map
// row    evidence: map[]
MATCH (x:Observation)-[:IN_PROFILE]->(profile:MedianProfile)
WHERE x.statistic = 'MEDIAN'
WITH x, profile
ORDER BY profile.id, x.id
RETURN
  profile {.*} AS profile,
  COLLECT { MATCH (x)-[:FROM_STUDY]->(study:Study) RETURN study {.*} ORDER BY study.id }[0] AS study,
  x {.*} AS figure,
  // use every-proof
  AS evidence
