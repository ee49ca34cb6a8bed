// clear-base: takes away what a restoration that was cut has left, migrations too: they are those of the dump; its mark stays
// access: write
// param  first: integer
// cut first: asked again until nothing is there; nothing is lost
// row    removed: integer
MATCH (n)
WHERE NOT n:Restoration
WITH n
LIMIT $first
DETACH DELETE n
RETURN count(*) AS removed
