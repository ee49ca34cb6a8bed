// link-kept: whether the link r passes the filter of links; one that is undated, or only seen to stand at a date, may stand at any: what is seen has begun before
// param  links: LinkFilter
// part   links-of-sources: links.sources given
($links.relations IS NULL OR type(r) IN $links.relations)
AND ($links.certainties IS NULL OR r.certainty IN $links.certainties)
AND ($links.depths IS NULL OR r.depth IN $links.depths)
AND (
  $links.asOf IS NULL
  // Dates are as precise as their source: « -99 » stands for the last day a year or a month can hold.
  OR (coalesce(r.since, '') <= $links.asOf + '-99' AND coalesce(r.until, '9999') + '-99' >= $links.asOf)
)
// when links-of-sources
AND EXISTS { MATCH (proof:Evidence {claim: r.id})-[:FROM]->(s:Source) WHERE s.id IN $links.sources }
// end
