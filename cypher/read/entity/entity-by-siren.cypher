// entity-by-siren: the entity that bears this SIREN
// access: read
// param  siren: Siren
// row    id: string
MATCH (n:Entity {siren: $siren})
RETURN n.id AS id
ORDER BY id
LIMIT 1
