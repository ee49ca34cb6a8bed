// write-proposal: an error a visitor reported, kept once by operation, when what it is about is in the graph
// access: write
// param  id: string, the operation of the visitor's page
// param  about: string, id of the entity
// param  claim: string, id of the link or of the proof at fault; empty for the entity itself
// param  kind: string
// param  text: string
// param  sourceUrl: string, empty when none was given
// param  sourceTitle: string, empty when none was given
// param  twin: string, id of the entity that it is a duplicate of; empty for none
// param  values: string, the values proposed, each with what was read and what it would become; empty for none
// row    known: boolean, whether the entities and the claim are in the graph; nothing is written otherwise
// row    id: string, null when nothing was written
// row    created: boolean, false when it was kept already
// row    same: boolean, false when something else was kept under this operation
OPTIONAL MATCH (n:Entity {id: $about})
WITH
  n IS NOT NULL
  AND ($claim = '' OR EXISTS { (:Evidence {claim: $claim}) } OR EXISTS { (:Evidence {id: $claim}) })
  AND ($twin = '' OR EXISTS { (:Entity {id: $twin}) }) AS known
CALL (known) {
  WITH known
  WHERE known
  OPTIONAL MATCH (before:Proposal {id: $id})
  WITH before IS NULL AS created
  MERGE (p:Proposal {id: $id})
  ON CREATE SET
    p.about = $about,
    p.claim = CASE WHEN $claim = '' THEN null ELSE $claim END,
    p.kind = $kind,
    p.text = $text,
    p.sourceUrl = CASE WHEN $sourceUrl = '' THEN null ELSE $sourceUrl END,
    p.sourceTitle = CASE WHEN $sourceTitle = '' THEN null ELSE $sourceTitle END,
    p.twin = CASE WHEN $twin = '' THEN null ELSE $twin END,
    p.values = CASE WHEN $values = '' THEN null ELSE $values END,
    p.createdAt = datetime(),
    p.status = 'OPEN'
  RETURN collect({
    id: p.id,
    created: created,
    same: p.about = $about AND coalesce(p.claim, '') = $claim AND p.kind = $kind AND p.text = $text
      AND coalesce(p.sourceUrl, '') = $sourceUrl AND coalesce(p.sourceTitle, '') = $sourceTitle
      AND coalesce(p.twin, '') = $twin AND coalesce(p.values, '') = $values
  })[0] AS kept
}
RETURN known, kept.id AS id, coalesce(kept.created, false) AS created, coalesce(kept.same, true) AS same
