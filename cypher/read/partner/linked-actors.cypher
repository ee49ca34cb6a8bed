// linked-actors: those tied to someone directly, outside any forum
// access: read
// param  id: string
// param  demonstration: boolean
// row    ids: string[]
MATCH (:Entity {id: $id})-[r:@DIRECT]-(m:Entity)
WHERE (
    // use standing-tie
  )
  // and actor
WITH DISTINCT m.id AS id
ORDER BY id
RETURN collect(id) AS ids
