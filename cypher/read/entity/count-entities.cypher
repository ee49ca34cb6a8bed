// count-entities: how many entities pass a filter, by what they are
// access: read
// param  start: Start
// param  filter: EntityFilter
// row    kind: string
// row    level: string, null for what has none
// row    certainty: string
// row    total: integer
// Apart from the page: a list of all entities carried to where a page is cut is counted against the memory once for each row.
// use candidates
WITH n,
  // use entity-kept
  AS passes
WHERE passes
RETURN n.kind AS kind, n.level AS level, n.certainty AS certainty, count(*) AS total
