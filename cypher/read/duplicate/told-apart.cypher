// told-apart: decisions that hold, by which two entities are not the same
// access: read
// param  ids: string[], entities of today; what was decided of one that was absorbed holds for the one it leads to
// row    change: string, the decision
// row    id: string, the entity of today
UNWIND $ids AS id
MATCH (k:Trace {id: id})
CALL (k) {
  RETURN k AS t
  UNION
  MATCH (k) ((:Trace)<-[:KEEPS]-(m:Change WHERE m.undoneBy IS NULL)-[:ABSORBS]->(:Trace)){1,20} (t:Trace)
  RETURN t
}
MATCH (t)<-[:TELLS_APART]-(c:Change)
WHERE c.undoneBy IS NULL
RETURN DISTINCT c.id AS change, id
ORDER BY change, id
