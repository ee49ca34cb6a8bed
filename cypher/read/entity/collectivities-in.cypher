// collectivities-in: collectivities of some levels in another, the most peopled first
// access: read
// param  id: string
// param  levels: string[]
// row    id: string
MATCH (t:Entity:Collectivity {id: $id})
// use in-territory
WITH DISTINCT x
WHERE x:Collectivity AND x.id <> $id AND x.level IN $levels
RETURN x.id AS id
ORDER BY coalesce(x.population, 0) DESC, x.id
