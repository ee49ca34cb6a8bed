// sheet-parts: what only a sheet shows of some entities, as much of it as was asked
// access: read
// param  ids: string[]
// param  groupLinksFirst: integer, links of each group; 0 = not asked
// param  linkEvidenceFirst: integer, proofs of each link
// param  withRules: boolean
// param  withAmounts: boolean
// param  withFreshness: boolean
// part   link-groups: groupLinksFirst
// part   rules: withRules
// part   amounts: withAmounts
// part   freshness: withFreshness
// row    id: string
// row    groupLinks: map[], the first links of each relation, direction and kind of the other end, by its name
// row    rules: map[], of a contract, each with its proofs
// row    amounts: map[], of a contract, {measure, totalCents, linkTotal}: one line by measure, never summed together
// row    freshness: map[], one line {oldest, lastObserved, undated}, over the proofs of the entity and of all its links
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  n.id AS id,
  // when link-groups
  COLLECT {
    MATCH (n)-[r]-(m:Entity)
    WITH r, m
    ORDER BY m.sortName, r.id
    WITH type(r) AS relation, startNode(r) = n AS outward, m.kind AS kind, collect(r)[..$groupLinksFirst] AS first
    UNWIND first AS r
    RETURN
      // use link-shown
  } AS groupLinks,
  // otherwise
  [] AS groupLinks,
  // end
  // when rules
  COLLECT {
    MATCH (x:Rule)-[:RULE_OF]->(n)
    WITH x
    ORDER BY x.ruleKind, x.id
    RETURN x {.*, evidence:
      // use every-proof
    }
  } AS rules,
  // otherwise
  [] AS rules,
  // end
  // when amounts
  COLLECT {
    MATCH (n:Contract)<-[r:PARTY_TO]-(:Entity)
    WHERE r.amountCents IS NOT NULL
    WITH coalesce(r.measure, 'UNSPECIFIED') AS measure, sum(r.amountCents) AS totalCents, count(*) AS linkTotal
    RETURN {measure: measure, totalCents: totalCents, linkTotal: linkTotal}
    ORDER BY measure
  } AS amounts,
  // otherwise
  [] AS amounts,
  // end
  // when freshness
  COLLECT {
    CALL (n) {
      RETURN n.id AS claim
      UNION ALL
      MATCH (n)-[r]-(:Entity)
      RETURN r.id AS claim
    }
    MATCH (e:Evidence {claim: claim})-[:FROM]->(s:Source)
    WITH coalesce(e.observedOn, s.date) AS date
    WITH min(date) AS oldest, max(date) AS lastObserved, count(*) AS proofs, count(date) AS dated
    RETURN {oldest: oldest, lastObserved: lastObserved, undated: proofs - dated}
  } AS freshness
  // otherwise
  [] AS freshness
  // end
