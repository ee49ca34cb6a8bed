// near-others: how many active actors stand in some collectivities, besides those already looked at
// access: read
// param  within: string[]
// param  besides: string[]
// param  demonstration: boolean
// row    total: integer
RETURN COUNT {
  UNWIND $within AS id
  MATCH (t:Entity {id: id})
  // use in-territory
  WITH DISTINCT x AS c
  WHERE c:Collectivity
  MATCH (c)<-[:LOCATED_IN*0..1]-(m:Entity)
  WHERE coalesce(m.status, 'EXISTING') <> 'PAST' AND NOT m.id IN $besides
    // and actor
  RETURN DISTINCT m
} AS total
