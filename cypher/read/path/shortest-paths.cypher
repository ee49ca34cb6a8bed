// shortest-paths: the shortest ways from some entities to others, for each of the first and of the others
// access: read
// param  from: string[]
// param  to: string[], none of the first
// param  avoiding: string[], entities a path may not pass by
// param  hubsOf: integer, a path may not pass by what has as many links or more; null for no limit
// param  longest: integer, links of the longest path wanted
// param  links: LinkFilter
// param  kinds: string[], kinds a path may pass by; null for all
// param  placeRelations: string[], relations followed only to or from the ends of the path
// param  readAtMost: integer, paths looked at
// param  limit: integer, paths given
// param  linkEvidenceFirst: integer, proofs of each link
// row    paths: map[], {entityIds, links}, the shortest first, then by the names they pass by
// row    total: integer, paths looked at
// cut readAtMost: there may be thousands of paths between two hubs, too many to be put in order; told by truncated
// Pair by pair: between two known ends the search begins at both; between two lists it would cross the whole frame.
CALL () {
  UNWIND $from AS start
  UNWIND $to AS goal
  CALL (start, goal) {
    MATCH (a:Entity {id: start})
    MATCH (b:Entity {id: goal})
    MATCH p = ALL SHORTEST (a)((:Entity)-[r]-(n:Entity)
      WHERE
        // use path-step
        // and link-kept
    ){1,8}(b)
    WHERE length(p) <= $longest
    RETURN p
  }
  WITH p
  LIMIT $readAtMost
  WITH p, length(p) AS length, [n IN nodes(p) | n.sortName] AS names, [r IN relationships(p) | r.id] AS ids
  ORDER BY length, names, ids
  RETURN collect(p) AS read
}
RETURN
  COLLECT {
    UNWIND read[..$limit] AS p
    RETURN {
      entityIds: [n IN nodes(p) | n.id],
      links: COLLECT {
        UNWIND relationships(p) AS r
        RETURN
          // use link-shown
      }
    }
  } AS paths,
  size(read) AS total
