// common-neighbours: the entities tied to every one of some entities, and the links that tie them
// access: read
// param  ids: string[], two at least, all different
// param  links: LinkFilter
// param  kinds: string[], kinds of the neighbours; null for all
// param  first: integer, neighbours given
// param  linkEvidenceFirst: integer, proofs of each link
// row    neighbourIds: string[], the most tied first
// row    total: integer
// row    shown: map[], the links between these neighbours and the entities
// cut first: each neighbour was chosen for the links that are then read; nothing is lost
CALL () {
  MATCH (c:Entity)
  WHERE c.id IN $ids
  WITH c, COUNT { (c)--() } AS degree
  ORDER BY degree, c.id
  RETURN collect(c) AS centres
}
CALL (centres) {
  WITH centres, head(centres) AS least
  // From the least tied of them: the others may have thousands of neighbours.
  MATCH (least)-[r]-(n:Entity)
  WHERE NOT n.id IN $ids AND ($kinds IS NULL OR n.kind IN $kinds)
    // and link-kept
  WITH DISTINCT centres, n
  WHERE all(other IN tail(centres) WHERE EXISTS {
    MATCH (n)-[r]-(other)
    WHERE true
      // and link-kept
  })
  WITH n, COUNT {
    MATCH (n)-[r]-(c:Entity)
    WHERE c.id IN $ids
      // and link-kept
  } AS ties
  ORDER BY ties DESC, n.kind, n.sortName, n.id
  RETURN collect(n) AS neighbours
}
RETURN
  [n IN neighbours[..$first] | n.id] AS neighbourIds,
  size(neighbours) AS total,
  COLLECT {
    UNWIND neighbours[..$first] AS n
    MATCH (n)-[r]-(c:Entity)
    WHERE c.id IN $ids
      // and link-kept
    WITH n, r, c
    ORDER BY n.sortName, n.id, c.sortName, type(r), r.id
    RETURN
      // use link-shown
  } AS shown
