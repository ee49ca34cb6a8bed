// reported-claims: the link or the proof that each of some reports is about, when it is not a whole sheet
// access: read
// param  reports: map[], each {about, claim}: id of an entity, id of a link or of a proof
// param  linkEvidenceFirst: integer
// part   link-proofs: linkEvidenceFirst
// row    about: string
// row    claim: string
// row    link: map, the link, or the one that the proof is of; null when it is none of this entity
// row    proof: map, null when it is no proof
UNWIND $reports AS report
OPTIONAL MATCH (given:Evidence {id: report.claim})-[:FROM]->(cited:Source)
WITH report, given, cited, coalesce(given.claim, report.claim) AS claim
RETURN
  report.about AS about,
  report.claim AS claim,
  head(COLLECT {
    MATCH (:Entity {id: report.about})-[r]-(:Entity)
    WHERE r.id = claim
    RETURN
      // use link-shown
  }) AS link,
  given {.*, source: cited {.*}} AS proof
