// median-figures: the medians a study published of poles like one another, by profile
// access: read
// row    profile: map
// row    study: map, null when the figure names none
// row    figure: map
// row    evidence: map[]
MATCH (figure:Observation)-[:IN_PROFILE]->(profile:MedianProfile)
WHERE figure.statistic = 'MEDIAN'
WITH figure, profile
ORDER BY profile.id, figure.id
RETURN
  profile {.*} AS profile,
  COLLECT { MATCH (figure)-[:FROM_STUDY]->(study:Study) RETURN study {.*} ORDER BY study.id }[0] AS study,
  figure {.*} AS figure,
  COLLECT {
    MATCH (e:Evidence {claim: figure.id})-[:FROM]->(s:Source)
    WITH e, s
    ORDER BY e.lineFrom, e.id
    LIMIT 5
    RETURN e {.*, source: s {.*}}
  } AS evidence
