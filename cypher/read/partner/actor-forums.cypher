// actor-forums: where some actors meet others; a collectivity is where its services are
// access: read
// param  ids: string[]
// param  fewestParties: integer, a contract of fewer parties is no forum
// row    id: string
// row    forums: map[], {id, complete, isPole}
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[:SERVICE_OF*0..1]-()-[r:CARRIES|MEMBER_OF|PARTICIPATES_IN|FOUNDED|SUPPORTS|INVOLVED_IN|PARTY_TO]->(f:Pole|Project|Contract)
WHERE
  // use standing-tie
WITH DISTINCT id, f
WHERE
  // use many-partied
WITH id, f
ORDER BY id, f.id
RETURN id, collect({id: f.id, complete: coalesce(f.compositionComplete, false), isPole: f.kind = 'Pole'}) AS forums
