// standing: where entities stand, who bears a code, which ids are taken and what leans on a claim
// access: read
// param  ids: string[], entities
// param  slugs: string[], beginnings of the ids that new entities would bear
// param  sirens: string[]
// param  leant: string[], claims whose supports are counted
// row    whereabouts: map[], each {id, territories}: the collectivities that hold it, the nearest first
// row    taken: string[], those that lead to another entity included
// row    bearers: map[], each {siren, id}
// row    leaning: map[], each {id, total}: links of an entity, proofs that cite a source
RETURN
  COLLECT {
    UNWIND $ids AS id
    MATCH (n:Entity {id: id})
    CALL (n) {
      // use stands-in
      ORDER BY far, t.id
      RETURN collect(t.id) AS territories
    }
    RETURN {id: id, territories: territories}
  } AS whereabouts,
  COLLECT {
    UNWIND $slugs AS slug
    MATCH (n:Claim)
    WHERE n.id STARTS WITH slug
    RETURN n.id AS id
    UNION
    UNWIND $slugs AS slug
    MATCH (t:Trace)<-[:ABSORBS]-(:Change)
    WHERE t.id STARTS WITH slug
    RETURN t.id AS id
  } AS taken,
  COLLECT {
    UNWIND $sirens AS siren
    MATCH (n:Entity {siren: siren})
    RETURN {siren: siren, id: n.id}
    ORDER BY n.id
  } AS bearers,
  COLLECT {
    UNWIND $leant AS id
    MATCH (n:Claim {id: id})
    RETURN {id: id, total: COUNT { (n)--(:Claim) } + COUNT { (n:Source)<-[:FROM]-(:Evidence) }}
  } AS leaning
