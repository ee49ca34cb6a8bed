// actor-forums: where some actors meet others; a collectivity is where its services are
// access: read
// param  ids: string[]
// param  fewestParties: integer, a contract or a project of fewer is no forum
// param  asOf: string, null for any date
// row    id: string
// row    forums: map[], {id, complete, isPole}
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[:SERVICE_OF*0..1]-()-[r:@MEETS]->(f:Pole|Project|Contract)
WHERE
  // use standing-tie
WITH DISTINCT id, f
WHERE
  // use many-partied
WITH id, f
ORDER BY id, f.id
RETURN id, collect({id: f.id, complete: coalesce(f.compositionComplete, false), isPole: f.kind = 'Pole'}) AS forums
