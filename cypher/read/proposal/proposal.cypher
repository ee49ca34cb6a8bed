// proposal: one report, by the operation that only its author knows
// access: read
// param  id: string
// row    proposal: map
MATCH (p:Proposal {id: $id})
OPTIONAL MATCH (there:Entity {id: p.about})
CALL (p) {
  WITH {id: p.about} AS reference
  // use absorbed
  RETURN heir
}
RETURN p {.*, key: '', about: coalesce(there.id, heir.id, p.about)} AS proposal
