// entity-by-insee: the collectivity of this level that bears this code; a département and a région may share one
// access: read
// param  code: string
// param  level: Level
// row    id: string
MATCH (n:Collectivity {insee: $code, level: $level})
RETURN n.id AS id
ORDER BY id
LIMIT 1
