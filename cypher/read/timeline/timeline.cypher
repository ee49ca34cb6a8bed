// timeline: what happened to an entity or on a territory, and when its links began, were seen to stand and ended
// access: read
// param  start: Start
// param  from: string, null for no beginning
// param  to: string, null for no end
// param  afterDate: string, of the last entry already read; empty at the start
// param  afterKey: string
// param  first: integer
// param  linkEvidenceFirst: integer, proofs of each link
// row    entries: map[], {date, key, nature, event, link, about}
// row    total: integer, dated entries of the period
// row    undatedEvents: integer
// row    undatedLinks: integer, their place in the frame left out
// use candidates
WITH collect(n) AS subjects
CALL (subjects) {
  UNWIND subjects AS n
  MATCH (x:Event)-[:ABOUT]->(n)
  RETURN collect(DISTINCT x) AS events
}
CALL (subjects) {
  UNWIND subjects AS n
  MATCH (n)-[r]-(:Entity)
  WHERE type(r) <> 'PART_OF'
  RETURN collect(DISTINCT r) AS ties
}
CALL (subjects, events, ties) {
  CALL (subjects, events, ties) {
    UNWIND events AS x
    RETURN x.date AS date, 'EVENT' AS nature, x.id AS id, x, null AS r, null AS n
    UNION ALL
    UNWIND ties AS r
    RETURN r.since AS date, 'LINK_BEGINS' AS nature, r.id AS id, null AS x, r, null AS n
    UNION ALL
    UNWIND ties AS r
    RETURN r.date AS date, 'LINK_OBSERVED' AS nature, r.id AS id, null AS x, r, null AS n
    UNION ALL
    UNWIND ties AS r
    RETURN r.until AS date, 'LINK_ENDS' AS nature, r.id AS id, null AS x, r, null AS n
    UNION ALL
    UNWIND subjects AS n
    RETURN n.date AS date, 'ENTITY' AS nature, n.id AS id, null AS x, null AS r, n
  }
  WITH date, nature, nature + ' ' + id AS key, x, r, n
  WHERE date IS NOT NULL
    AND date + '-99' >= coalesce($from, '')
    AND date <= coalesce($to, '9999') + '-99'
  RETURN collect({date: date, key: key, nature: nature, x: x, r: r, n: n}) AS dated
}
RETURN
  COLLECT {
    UNWIND dated AS entry
    WITH entry, entry.date AS date, entry.key AS key
    WHERE date > $afterDate OR (date = $afterDate AND key > $afterKey)
    ORDER BY date, key
    LIMIT $first
    WITH date, key, entry.nature AS nature, entry.x AS x, entry.r AS r, entry.n AS n
    RETURN {
      date: date,
      key: key,
      nature: nature,
      event: CASE WHEN x IS NOT NULL THEN x {.*, evidence:
        // use every-proof
      } END,
      link: CASE WHEN r IS NOT NULL THEN
        // use link-shown
      END,
      about: CASE WHEN n IS NOT NULL THEN [n {.*}] ELSE COLLECT {
        MATCH (x)-[:ABOUT]->(m:Entity)
        WITH m
        ORDER BY m.sortName, m.id
        RETURN m {.*}
      } END
    }
  } AS entries,
  size(dated) AS total,
  size([x IN events WHERE x.date IS NULL]) AS undatedEvents,
  size([r IN ties WHERE r.since IS NULL AND r.until IS NULL AND r.date IS NULL]) AS undatedLinks
