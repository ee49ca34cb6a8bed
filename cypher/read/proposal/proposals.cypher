// proposals: reports about what stands in some territories, the oldest first; about a sheet that was merged, those of the one it leads to
// access: read
// param  territories: string[]
// param  everywhere: boolean, whatever it is about, and what stands nowhere too
// param  within: string, id of the one collectivity to keep to; empty for all
// param  statuses: string[]
// param  after: string, date and id of the last one read; empty for the first page
// param  first: integer
// row    proposal: map
// row    total: integer, in all
UNWIND $statuses AS status
MATCH (p:Proposal {status: status})
OPTIONAL MATCH (there:Entity {id: p.about})
CALL (p) {
  WITH {id: p.about} AS reference
  // use absorbed
  RETURN heir
}
WITH p, coalesce(there, heir) AS n
CALL (n) {
  // use stands-in
  RETURN collect(t.id) AS holders
}
WITH p, n, holders
WHERE ($everywhere OR any(holder IN holders WHERE holder IN $territories))
  AND ($within = '' OR $within IN holders)
WITH p, n ORDER BY p.createdAt, p.id
WITH collect(p {.*, about: coalesce(n.id, p.about), key: toString(p.createdAt) + ' ' + p.id}) AS kept
UNWIND kept AS proposal
WITH proposal, size(kept) AS total
WHERE proposal.key > $after
RETURN proposal, total
ORDER BY proposal.key
LIMIT $first
