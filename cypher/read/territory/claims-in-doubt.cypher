// claims-in-doubt: how many links of some entities are doubtful, and how many are contested
// access: read
// param  ids: string[]
// param  certainties: string[], those that are doubtful by themselves
// row    id: string
// row    doubtful: integer, links read with a doubt, or of such a certainty
// row    contested: integer, links that one of their ends contests, until it is decided
CALL () {
  UNWIND ['OPEN', 'ASKED'] AS status
  MATCH (p:Proposal {status: status})
  WHERE p.kind = 'CONTESTED'
  RETURN collect(DISTINCT p.claim) AS contests
}
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n, contests) {
  OPTIONAL MATCH (n)-[r]-(:Entity)
  RETURN
    count(CASE WHEN r.doubt IS NOT NULL OR r.certainty IN $certainties THEN 1 END) AS doubtful,
    count(CASE WHEN r.id IN contests THEN 1 END) AS contested
}
RETURN id, doubtful, contested
