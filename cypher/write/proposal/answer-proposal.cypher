// answer-proposal: what the author of a report answers to what they were asked; the report waits for a decision again
// access: write
// param  id: string, its operation, which its author alone was given
// param  text: string
// row    answered: boolean, false when nothing was asked
MATCH (p:Proposal {id: $id})
SET p.held = true
REMOVE p.held
WITH p
WHERE p.status = 'ASKED'
SET
  p.status = 'OPEN',
  p.said = coalesce(p.said, []) + [$text],
  p.saidAs = coalesce(p.saidAs, []) + [''],
  p.saidAt = coalesce(p.saidAt, []) + [toString(datetime())]
REMOVE p.motive, p.decidedAs, p.decidedBy, p.decidedAt
RETURN count(p) > 0 AS answered
