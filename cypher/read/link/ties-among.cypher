// ties-among: how some entities are tied to each other, counted before any link is shown
// access: read
// param  ids: string[]
// param  links: LinkFilter
// row    ties: map[], {id, total} of each entity that has a link with another of them
// row    linkTotal: integer
// row    undatedTotal: integer, links of which no source gives a date
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r]->(b:Entity)
WHERE b.id IN $ids
  // and link-kept
WITH a.id AS subject, b.id AS object, r.since IS NULL AND r.until IS NULL AS undated
WITH collect({subject: subject, object: object}) AS ends, sum(CASE WHEN undated THEN 1 ELSE 0 END) AS undatedTotal
RETURN
  COLLECT {
    UNWIND ends AS end
    UNWIND CASE WHEN end.subject = end.object THEN [] ELSE [end.subject, end.object] END AS id
    WITH id, count(*) AS total
    RETURN {id: id, total: total}
  } AS ties,
  size(ends) AS linkTotal,
  undatedTotal
