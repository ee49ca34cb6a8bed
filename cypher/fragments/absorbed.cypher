// absorbed: the entity that merges lead to from reference.id, one after the other; null when none does
OPTIONAL MATCH (t:Trace {id: reference.id})
  ((:Trace)<-[:ABSORBS]-(m:Change WHERE m.undoneBy IS NULL)-[:KEEPS]->(:Trace)){1,20}
  (k:Trace)
OPTIONAL MATCH (heir:Entity {id: k.id})
WITH head(collect(heir)) AS heir
