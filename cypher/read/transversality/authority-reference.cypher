// authority-reference: every authority with services, and every forum whose composition a source declares whole
// access: read
// param  demonstration: boolean, the fictional territory and the real ones are never compared
// param  asOf: string, null for any date
// row    perimeters: map[], {id, level, units, actors, within}
// row    forums: map[], {id, kind, at, themes, themed, parties, engagements, latest}
RETURN
  COLLECT {
    MATCH (s:Service)-[:SERVICE_OF]->(c:Collectivity)
    WHERE coalesce(c.demonstration, false) = $demonstration
    WITH c, collect(s) AS services
    RETURN {
      id: c.id,
      level: c.level,
      actors: [],
      units: COLLECT {
        UNWIND services AS s
        MATCH (s)-[:CONCERNS]->(p:PolicyArea)
        WHERE p.family IS NOT NULL
        RETURN DISTINCT p.family
      },
      within: COLLECT {
        WITH c AS x
        // use in-territory
        RETURN DISTINCT {id: t.id, level: t.level}
      }
    }
  } AS perimeters,
  COLLECT {
    MATCH (f:Pole|Contract|Project)
    WHERE f.compositionComplete
      AND coalesce(f.demonstration, false) = $demonstration
      AND NOT coalesce(f.status, 'EXISTING') IN ['PAST', 'ANNOUNCED', 'UNDER_STUDY']
    RETURN {
      id: f.id,
      kind: f.kind,
      themes: COLLECT { MATCH (f)-[:CONCERNS]->(p:PolicyArea) WHERE p.family IS NOT NULL RETURN DISTINCT p.family },
      // use meeting-place
      , at: COLLECT {
        MATCH (f)-[:COVERS|LOCATED_IN]->(x:Collectivity)-[up:PART_OF*0..1]->(c:Collectivity)
        WHERE NOT f:Project
          AND all(step IN up WHERE step.until IS NULL AND x.level = 'COMMUNE' AND NOT c.level IN ['DEPARTEMENT', 'REGION', 'ETAT', 'EUROPE'])
        RETURN DISTINCT c.id
      },
      engagements: COLLECT {
        MATCH (f)<-[r:INVOLVED_IN|SUPPORTS|PARTY_TO|MEMBER_OF|PARTICIPATES_IN|CARRIES]-(actor:Collectivity|Service)-[:SERVICE_OF*0..1]->(c:Collectivity)
        WHERE
          // use tie-engages
        RETURN {
          at: c.id,
          actor: actor {.id, .kind},
          units: COLLECT { MATCH (actor)-[:CONCERNS]->(p:PolicyArea) WHERE p.family IS NOT NULL RETURN DISTINCT p.family }
        }
      },
      latest: head(COLLECT {
        MATCH (proof:Evidence {claim: f.id})-[:FROM]->(source:Source)
        WITH coalesce(proof.observedOn, source.date) AS date
        WHERE date IS NOT NULL
        RETURN date
        ORDER BY date DESC
        LIMIT 1
      })
    }
  } AS forums
