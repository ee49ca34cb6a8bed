// ties-among: how some entities are tied to each other, counted before any link is shown
// access: read
// param  ids: string[]
// param  links: LinkFilter
// row    ties: map[], {id, total} of each entity that has a link with another of them
// row    linkTotal: integer
// row    undatedTotal: integer, links of which no source gives a date
MATCH (a:Entity)
WHERE a.id IN $ids
// Without its label, b cannot be sought by its id: seeking both ends would pair every entity with every other.
MATCH (a)-[r]->(b)
WHERE b.id IN $ids
  // and link-kept
// Grouped as it comes: a list carried into a grouping is counted against the memory once for each group.
WITH a.id AS subject, b.id AS object, count(*) AS links,
  sum(CASE WHEN r.since IS NULL AND r.until IS NULL AND r.date IS NULL THEN 1 ELSE 0 END) AS undated
UNWIND CASE
  WHEN subject = object THEN [{id: subject, ties: 0, links: links, undated: undated}]
  ELSE [
    {id: subject, ties: links, links: links, undated: undated},
    {id: object, ties: links, links: 0, undated: 0}
  ]
END AS end
WITH end.id AS id, sum(end.ties) AS total, sum(end.links) AS links, sum(end.undated) AS undated
RETURN
  collect(CASE WHEN total > 0 THEN {id: id, total: total} END) AS ties,
  sum(links) AS linkTotal,
  sum(undated) AS undatedTotal
