// article9-parts: the parts of the legal definition of a pole, each with the words of the law it is read from
// access: read
// row    part: map
// row    evidence: map[]
MATCH (x:Article9Part)
WITH x
ORDER BY x.order
RETURN
  x {.*} AS part,
  // use every-proof
  AS evidence
