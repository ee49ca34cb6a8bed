// territory-reference: every forum whose composition a source declares whole, and the territories it stands in
// access: read
// param  demonstration: boolean, the fictional territory and the real ones are never compared
// param  asOf: string, null for any date
// row    perimeters: map[], {id, level, units, actors, within}
// row    forums: map[], {id, kind, at, themes, themed, parties, engagements, latest}
CALL () {
  MATCH (f:Pole|Contract|Project)
  WHERE f.compositionComplete
    AND coalesce(f.demonstration, false) = $demonstration
    AND NOT coalesce(f.status, 'EXISTING') IN ['PAST', 'ANNOUNCED', 'UNDER_STUDY']
  RETURN collect(f) AS whole
}
RETURN
  COLLECT {
    UNWIND whole AS f
    MATCH (f)-[:COVERS|LOCATED_IN]->(x:Collectivity)
    // use in-territory
    WITH DISTINCT t
    WHERE t:Collectivity
    RETURN {
      id: t.id,
      level: t.level,
      within: [{id: t.id, level: t.level}],
      units: COLLECT {
        // use in-territory
        WITH DISTINCT x
        MATCH (n:Enterprise|ResearchCentre|ActorGroup)-[:LOCATED_IN]->(x)
        WITH DISTINCT n
        MATCH (n)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'})
        RETURN DISTINCT p.id
      },
      actors: COLLECT {
        // use in-territory
        WITH DISTINCT x
        MATCH (n:Enterprise|ResearchCentre|ActorGroup)-[:LOCATED_IN]->(x)
        WITH DISTINCT n.kind AS kind, n.essStatus AS essStatus, n.nature AS nature, n.level AS level
        RETURN {kind: kind, essStatus: essStatus, nature: nature, level: level}
      }
    }
  } AS perimeters,
  COLLECT {
    UNWIND whole AS f
    RETURN {
      id: f.id,
      kind: f.kind,
      themes: COLLECT { MATCH (f)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'}) RETURN DISTINCT p.id },
      // use meeting-place
      , at: COLLECT {
        MATCH (f)-[:COVERS|LOCATED_IN]->(x:Collectivity)
        // use in-territory
        RETURN DISTINCT t.id
      },
      engagements: COLLECT {
        MATCH (f)<-[r:INVOLVED_IN|SUPPORTS|PARTY_TO|MEMBER_OF|PARTICIPATES_IN|CARRIES|FOUNDED]-(a:Enterprise|ResearchCentre|ActorGroup|Collectivity|Service)
        WHERE
          // use tie-engages
        RETURN {
          at: null,
          actor: a {.id, .kind, .essStatus, .nature, .level},
          units: COLLECT { MATCH (a)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'}) RETURN DISTINCT p.id }
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
