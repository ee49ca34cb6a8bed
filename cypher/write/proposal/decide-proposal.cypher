// decide-proposal: what becomes of a report; a report that was closed meanwhile stays as it is
// access: write
// param  id: string
// param  status: string, ACCEPTED, REFUSED or ASKED
// param  motive: string, empty for none
// param  title: string, function of who decides
// param  account: string
// param  change: string, operation of the change that answers it; empty for none
// row    decided: boolean
MATCH (p:Proposal {id: $id})
SET p.held = true
REMOVE p.held
WITH p, $status = 'ASKED' AS asks
WHERE p.status IN ['OPEN', 'ASKED']
SET
  p.status = $status,
  p.motive = CASE WHEN $motive = '' THEN null ELSE $motive END,
  p.decidedAs = $title,
  p.decidedBy = $account,
  p.decidedAt = datetime(),
  p.change = CASE WHEN $change = '' THEN null ELSE $change END,
  p.said = coalesce(p.said, []) + CASE WHEN asks THEN [$motive] ELSE [] END,
  p.saidAs = coalesce(p.saidAs, []) + CASE WHEN asks THEN [$title] ELSE [] END,
  p.saidAt = coalesce(p.saidAt, []) + CASE WHEN asks THEN [toString(datetime())] ELSE [] END
RETURN count(p) > 0 AS decided
