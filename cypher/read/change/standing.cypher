// standing: where entities stand, who bears a code, which ids are taken and what leans on a claim
// access: read
// param  ids: string[], entities
// param  slugs: string[], beginnings of the ids that new entities would bear
// param  sirens: string[]
// param  leant: string[], claims whose supports are counted
// row    whereabouts: map[], each {id, territories}: the collectivities that hold it, the nearest first
// row    taken: string[]
// row    bearers: map[], each {siren, id}
// row    leaning: map[], each {id, total}: links of an entity, proofs that cite a source
RETURN
  COLLECT {
    UNWIND $ids AS id
    MATCH (n:Entity {id: id})
    CALL (n) {
      CALL (n) {
        WITH n AS x
        WHERE x:Collectivity
        RETURN x, 0 AS far
        UNION
        MATCH (n)-[p:LOCATED_IN|SERVICE_OF|COVERS|PART_OF]->(x)
        WHERE p.until IS NULL
        RETURN x, 1 AS far
        UNION
        MATCH (x:Collectivity {id: n.keptBy})
        RETURN x, 1 AS far
      }
      // use in-territory
      AND t:Collectivity
      WITH t.id AS territory, min(far + length(up)) AS far
      ORDER BY far, territory
      RETURN collect(territory) AS territories
    }
    RETURN {id: id, territories: territories}
  } AS whereabouts,
  COLLECT {
    UNWIND $slugs AS slug
    MATCH (n:Claim)
    WHERE n.id STARTS WITH slug
    RETURN n.id
    ORDER BY n.id
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
