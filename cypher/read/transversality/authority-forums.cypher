// authority-forums: services of an authority, and the poles, contracts and projects where they could meet
// access: read
// param  id: string
// param  rollUp: boolean, with the authorities that are part of it and have services
// param  asOf: string, null for any date
// row    authority: map, the authority itself, or one that is part of it
// row    within: map[], {id, level}, what it is part of, itself included
// row    services: map[], {service, units}, units: families of the policy areas it concerns
// row    forums: map[], with the links that engage the services
MATCH (t:Entity:Collectivity {id: $id})
CALL (t) {
  RETURN t AS c
  UNION
  WITH t
  WHERE $rollUp
  // use in-territory
    AND EXISTS { (x)<-[:SERVICE_OF]-() }
  RETURN x AS c
}
RETURN
  c {.*} AS authority,
  COLLECT {
    WITH c AS x
    // use in-territory
    RETURN DISTINCT {id: t.id, level: t.level}
  } AS within,
  COLLECT {
    MATCH (s:Service)-[:SERVICE_OF]->(c)
    WITH s
    ORDER BY s.sortName, s.id
    RETURN {
      service: s {.*},
      units: COLLECT { MATCH (s)-[:CONCERNS]->(p:PolicyArea) WHERE p.family IS NOT NULL RETURN DISTINCT p.family AS unit ORDER BY unit }
    }
  } AS services,
  COLLECT {
    CALL (c) {
      MATCH (f:Pole|Contract)-[:COVERS|LOCATED_IN]->(c)
      RETURN f
      UNION
      // A grouping is made of its communes: what stands in one of them stands in it.
      MATCH (f:Pole|Contract)-[:COVERS|LOCATED_IN]->(:Collectivity {level: 'COMMUNE'})-[step:PART_OF]->(c)
      WHERE step.until IS NULL AND NOT c.level IN ['DEPARTEMENT', 'REGION', 'ETAT', 'EUROPE']
      RETURN f
      UNION
      MATCH (c)<-[:SERVICE_OF*0..1]-(actor)-[r:INVOLVED_IN|SUPPORTS|PARTY_TO|MEMBER_OF|PARTICIPATES_IN|CARRIES]->(f:Pole|Contract|Project)
      WHERE
        // use tie-engages
      RETURN f
    }
    WITH c, f
    WHERE NOT coalesce(f.status, 'EXISTING') IN ['PAST', 'ANNOUNCED', 'UNDER_STUDY']
    ORDER BY f.sortName, f.id
    RETURN {
      forum: f {.*},
      themes: COLLECT { MATCH (f)-[:CONCERNS]->(p:PolicyArea) WHERE p.family IS NOT NULL RETURN DISTINCT p.family AS unit ORDER BY unit },
      // use meeting-place
      , proofs:
        // use dated-proofs
      , engagements: COLLECT {
        MATCH (f)<-[r:INVOLVED_IN|SUPPORTS|PARTY_TO|MEMBER_OF|PARTICIPATES_IN|CARRIES]-(s:Service)-[:SERVICE_OF]->(c)
        WHERE
          // use tie-engages
        WITH f, r, s
        ORDER BY s.sortName, r.id
        RETURN {
          link: r {.*, type: type(r), from: properties(s), to: properties(f)},
          units: COLLECT { MATCH (s)-[:CONCERNS]->(p:PolicyArea) WHERE p.family IS NOT NULL RETURN DISTINCT p.family AS unit ORDER BY unit }
        }
      }
    }
  } AS forums
