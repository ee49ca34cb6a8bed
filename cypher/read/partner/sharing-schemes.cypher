// sharing-schemes: actors that benefit from a contract under one of some schemes, those under most of them first
// access: read
// param  schemes: string[]
// param  demonstration: boolean
// row    found: map[], {id, past}: all of them, past: it exists no more
RETURN COLLECT {
  MATCH (scheme:Entity)
  WHERE scheme.id IN $schemes
  MATCH (scheme)<-[:FRAMED_BY*0..1]-(:Contract)<-[r:PARTY_TO {role: 'BENEFICIARY'}]-(m:Entity)
  WHERE (
      // use standing-tie
    )
    // and actor
  WITH m, count(DISTINCT scheme) AS shared
  ORDER BY shared DESC, m.id
  RETURN {id: m.id, past: coalesce(m.status, 'EXISTING') = 'PAST'}
} AS found
