// entities: what is known of some entities, as much of it as was asked
// access: read
// param  ids: string[]
// param  evidenceFirst: integer, proofs of each entity; 0 = not asked
// param  statementsFirst: integer
// param  eventsFirst: integer
// param  linksFirst: integer
// param  linkEvidenceFirst: integer, proofs of each link
// param  withTotals: boolean
// param  withLinkCounts: boolean
// param  withPosition: boolean
// param  withParents: boolean
// part   proofs: evidenceFirst
// part   statements: statementsFirst
// part   events: eventsFirst
// part   links: linksFirst
// part   totals: withTotals
// part   link-counts: withLinkCounts
// part   whereabouts: withPosition
// part   parents: withParents
// row    entity: map
// row    evidence: map[], strongest reading first
// row    statements: map[], each with its proofs
// row    events: map[], in time; undated last
// row    links: map[], each with the entity at its other end
// row    linkCounts: map[], by relation, direction and kind of the other end
// row    totals: map, null when not asked
// row    whereabouts: map[], where the collectivities it stands in, covers or belongs to are, by relation and level
// row    parents: map[], the collectivities and territories that hold it now, each once
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  n {.*} AS entity,
  // when proofs
  COLLECT {
    MATCH (e:Evidence {claim: n.id})-[:FROM]->(s:Source)
    WITH e, s
    ORDER BY s.date DESC, e.lineFrom, e.id
    LIMIT $evidenceFirst
    RETURN e {.*, source: s {.*}}
  } AS evidence,
  // otherwise
  [] AS evidence,
  // end
  // when statements
  COLLECT {
    MATCH (x:Statement)-[:ABOUT]->(n)
    WITH x
    ORDER BY x.id
    LIMIT $statementsFirst
    RETURN x {.*, evidence:
      // use every-proof
    }
  } AS statements,
  // otherwise
  [] AS statements,
  // end
  // when events
  COLLECT {
    MATCH (x:Event)-[about:ABOUT]->(n)
    WITH x, about
    ORDER BY coalesce(x.date, '9999'), x.id
    LIMIT $eventsFirst
    RETURN x {.*, role: about.role, evidence:
      // use every-proof
    }
  } AS events,
  // otherwise
  [] AS events,
  // end
  // when links
  COLLECT {
    MATCH (n)-[r]-(m:Entity)
    WITH r, m
    ORDER BY type(r), m.sortName, r.id
    LIMIT $linksFirst
    RETURN
      // use link-shown
  } AS links,
  // otherwise
  [] AS links,
  // end
  // when link-counts
  COLLECT {
    MATCH (n)-[r]-(m:Entity)
    WITH type(r) AS relation, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction, m.kind AS kind,
      count(*) AS total
    RETURN {relation: relation, direction: direction, kind: kind, total: total}
    ORDER BY total DESC, relation, direction, kind
  } AS linkCounts,
  // otherwise
  [] AS linkCounts,
  // end
  // when totals
  {
    evidence: COUNT { (:Evidence {claim: n.id}) },
    sources: COUNT { MATCH (:Evidence {claim: n.id})-[:FROM]->(s:Source) RETURN DISTINCT s },
    statements: COUNT { (:Statement)-[:ABOUT]->(n) },
    events: COUNT { (:Event)-[:ABOUT]->(n) },
    links: COUNT { (n)--(:Entity) }
  } AS totals,
  // otherwise
  null AS totals,
  // end
  // when whereabouts
  COLLECT {
    // use whereabouts
  } AS whereabouts,
  // otherwise
  [] AS whereabouts,
  // end
  // when parents
  COLLECT {
    WITH n AS x
    // use in-territory
    WITH DISTINCT x, t
    WHERE t <> x
    RETURN t {.*}
  } AS parents
  // otherwise
  [] AS parents
  // end
