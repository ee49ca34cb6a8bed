// forum-members: everyone who meets in some forums; a service brings its collectivity
// access: read
// param  ids: string[]
// param  demonstration: boolean
// row    id: string
// row    members: map[]
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[r:@MEETS]-()-[:SERVICE_OF*0..1]->(m:Entity)
WHERE (
    // use standing-tie
  )
  // and actor
WITH DISTINCT id, m
ORDER BY id, m.id
RETURN id, collect(m {.*}) AS members
