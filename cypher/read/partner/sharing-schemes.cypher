// sharing-schemes: actors that benefit from a contract under one of some schemes, those under most of them first
// access: read
// param  schemes: string[]
// param  demonstration: boolean
// param  first: integer
// row    ids: string[]
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
  LIMIT $first
  RETURN m.id
} AS ids
